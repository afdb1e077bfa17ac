// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.CasesWithOneFact;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

class CaseReaderTest {
  private static final CaseReader READER = CaseReader.strict();
  private static final PatientCase EMPTY =
      PatientCase.builder().asOf(CasesWithOneFact.AS_OF).build();

  @Test
  void aCaseOfFiveLinesIsReadAndEverythingElseIsUnknown() {
    PatientCase read =
        READER.read(
            """
            {"asOf": "2018-03-01",
             "primary": {"site": "RETROPERITONEUM", "histology": "LPS_NOS", "diagnosisDate": "2016"},
             "disease": {"freeIntervalMonths": 14, "recurrent": false},
             "lesions": [{"id": "lll", "site": "LUNG", "diameterMm": 12.5, "count": 2}],
             "lesionsComplete": true}
            """);
    assertThat(read.primary().site()).isEqualTo(Known.known(PrimarySite.RETROPERITONEUM));
    assertThat(read.primary().histology())
        .isEqualTo(Known.known(Histology.of(HistologyTerm.LPS_NOS)));
    assertThat(read.primary().diagnosisDate()).isEqualTo(Known.known(PartialDate.parse("2016")));
    assertThat(read.disease().freeIntervalMonths()).isEqualTo(Known.known(Months.of(14)));
    assertThat(read.disease().recurrent()).isEqualTo(Ternary.NO);
    assertThat(read.lesions().complete()).isEqualTo(Ternary.YES);
    assertThat(read.lesions().entries())
        .singleElement()
        .satisfies(lesion -> assertThat(lesion.id()).isEqualTo("lll"))
        .satisfies(lesion -> assertThat(lesion.site()).isEqualTo(Known.known(LesionSite.LUNG)))
        .satisfies(lesion -> assertThat(lesion.diameterMm()).isEqualTo(Known.known(12.5)))
        .satisfies(lesion -> assertThat(lesion.count()).isEqualTo(Known.known(2)))
        .satisfies(lesion -> assertThat(lesion.laterality()).isEqualTo(Known.unknown()));
    assertThat(read.patient()).isEqualTo(EMPTY.patient());
    assertThat(read.operations()).isEqualTo(Listing.unknown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", \"note\": null",
        ", \"patient\": null",
        ", \"patient\": {}",
        ", \"patient\": {\"ageYears\": null, \"hereditarySyndrome\": null, \"symptoms\": null}",
        ", \"primary\": {\"histology\": null, \"agentSensitivity\": {\"ifosfamide\": null}}",
        ", \"lesions\": null, \"lesionsComplete\": null",
        ", \"lesions\": []"
      })
  void whatIsAbsentOrNullStaysUnknown(String others) {
    assertThat(READER.read("{\"asOf\": \"2018-03-01\"" + others + "}")).isEqualTo(EMPTY);
  }

  @Test
  void anEmptyListIsNoneOnlyIfItIsSaidToBeComplete() {
    assertThat(lesions("\"lesions\": [], \"lesionsComplete\": true")).isEqualTo(Listing.none());
    assertThat(lesions("\"lesions\": [], \"lesionsComplete\": false").complete())
        .isEqualTo(Ternary.NO);
    assertThat(lesions("\"lesions\": [{\"id\": \"a\"}]").complete()).isEqualTo(Ternary.UNKNOWN);
  }

  @Test
  void thatThereAreLesionsIsKeptWhereNoneIsListed() {
    assertThat(lesions("\"lesionsComplete\": false").complete()).isEqualTo(Ternary.NO);
    assertThat(lesions("\"lesionsComplete\": false").state()).isEqualTo(FactState.UNKNOWN);
  }

  private static Listing<?> lesions(String properties) {
    return READER.read("{\"asOf\": \"2018-03-01\", " + properties + "}").lesions();
  }

  @Test
  void textBytesAndStreamReadAlike() {
    String text = "{\"asOf\": \"2018-03-01\", \"note\": \"caf\u00e9 \u20ac \ud83e\udec1\"}";
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    assertThat(READER.read(text).note()).isEqualTo(Known.known("caf\u00e9 \u20ac \ud83e\udec1"));
    assertThat(READER.read(utf8)).isEqualTo(READER.read(text));
    assertThat(READER.read(new ByteArrayInputStream(utf8))).isEqualTo(READER.read(text));
  }

  @Test
  void aByteOrderMarkAndWhiteSpaceAreNoContent() {
    String text = "\ufeff \n\t{\"asOf\": \"2018-03-01\"}\n\n";
    assertThat(READER.read(text)).isEqualTo(EMPTY);
  }

  @Test
  void aSetOfCandidatesAndAnAgreeingTermAreTheSameHistology() {
    assertThat(histology("[\"DD_LPS\", \"WD_LPS\"]"))
        .isEqualTo(histology("\"WD_DD_LPS_UNSPECIFIED\""));
    assertThat(histology("[\"LMS\"]")).isEqualTo(histology("\"LMS\""));
  }

  private static Known<Histology> histology(String json) {
    return READER
        .read("{\"asOf\": \"2018-03-01\", \"primary\": {\"histology\": " + json + "}}")
        .primary()
        .histology();
  }
}
