// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarpswg.model.CaseWithEveryFact;
import org.tarpswg.model.CasesWithOneFact;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactDefinition;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

class CaseRoundTripTest {
  private static final CaseReader READER = CaseReader.strict();
  private static final PatientCase EMPTY =
      PatientCase.builder().asOf(CasesWithOneFact.AS_OF).build();

  @Test
  void theEmptyCaseIsItsDayOfAssessmentAndNothingElse() {
    assertThat(CaseWriter.write(EMPTY)).isEqualTo("{\n  \"asOf\" : \"2018-03-01\"\n}\n");
    assertThat(READER.read(CaseWriter.write(EMPTY))).isEqualTo(EMPTY);
  }

  @ParameterizedTest
  @EnumSource
  void aCaseThatTellsEverythingReadsBackEqual(Ternary truth) {
    PatientCase full = CaseWithEveryFact.allBeing(truth);
    assertThat(READER.read(CaseWriter.write(full))).isEqualTo(full);
  }

  @Test
  void everyValueOfEveryFactReadsBackEqual() {
    Set<FactPath> tried = new HashSet<>();
    CasesWithOneFact.all()
        .forEach(
            telling -> {
              tried.add(telling.path());
              String text = CaseWriter.write(telling.told());
              assertThat(READER.read(text)).describedAs(text).isEqualTo(telling.told());
            });
    assertThat(FactCatalog.all().stream().map(FactDefinition::path))
        .filteredOn(path -> !tried.contains(path))
        .allSatisfy(path -> assertThat(isMandatoryOrAList(path)).describedAs(path.text()).isTrue());
  }

  private static boolean isMandatoryOrAList(FactPath path) {
    String values = FactCatalog.find(path).orElseThrow().values();
    return values.contains("mandatory") || values.equals("a list of records");
  }

  @Test
  void theSameCaseGivesTheSameText() {
    String text = CaseWriter.write(CaseWithEveryFact.allBeing(Ternary.YES));
    assertThat(CaseWriter.write(CaseWithEveryFact.allBeing(Ternary.YES))).isEqualTo(text);
    assertThat(CaseWriter.write(READER.read(text))).isEqualTo(text);
  }

  @Test
  void theTextDependsOnNoLocaleAndNoLineSeparator() {
    String text = CaseWriter.write(CaseWithEveryFact.allBeing(Ternary.YES));
    Locale before = Locale.getDefault();
    String separator = System.getProperty("line.separator");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      System.setProperty("line.separator", "\r\n");
      assertThat(CaseWriter.write(CaseWithEveryFact.allBeing(Ternary.YES))).isEqualTo(text);
      assertThat(READER.read(text)).isEqualTo(CaseWithEveryFact.allBeing(Ternary.YES));
    } finally {
      Locale.setDefault(before);
      System.setProperty("line.separator", separator);
    }
    assertThat(text).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void fieldsAreWrittenInTheOrderOfTheDictionary() {
    assertThat(CaseWriter.write(CaseWithEveryFact.allBeing(Ternary.NO)))
        .containsSubsequence(
            "\"asOf\"",
            "\"goals\"",
            "\"patient\"",
            "\"primary\"",
            "\"disease\"",
            "\"lesions\"",
            "\"lesionsComplete\"",
            "\"operations\"",
            "\"plannedBiopsy\"",
            "\"care\"");
  }

  @Test
  void nothingUnknownIsWritten() {
    CasesWithOneFact.all()
        .forEach(telling -> assertThat(CaseWriter.write(telling.told())).doesNotContain("null"));
    assertThat(CaseWriter.write(CaseWithEveryFact.allBeing(Ternary.UNKNOWN)))
        .doesNotContain("null")
        .doesNotContain("recurrent");
  }
}
