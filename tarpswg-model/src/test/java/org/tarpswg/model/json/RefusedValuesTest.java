// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.model.problem.Problem;

/** Values that are not understood: each is refused with its path, what was found, rule and cure. */
class RefusedValuesTest {

  private static Problem only(String properties) {
    return Refusals.only("{\"asOf\": \"2018-03-01\", " + properties + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'primry': {}                         | primry             | primary",
        "'primary': {'histologie': 'LMS'}     | primary.histologie | histology",
        "'lesions': [{'id': 'a', 'Site': 1}]  | lesions[a].Site    | site",
        "'lesionComplete': true               | lesionComplete     | lesionsComplete",
        "'patient': {'ageInYears': 40}        | patient.ageInYears | ageYears"
      })
  void anUnknownPropertyIsRefusedWithTheNearestOne(String json, String path, String nearest) {
    Problem problem = only(json.replace('\'', '"'));
    assertThat(problem.code()).isEqualTo("UNKNOWN_PROPERTY");
    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.cure()).startsWith("Did you mean ").contains(nearest);
  }

  @ParameterizedTest
  @CsvSource({
    "primary.site,      RETROPERITONUM, RETROPERITONEUM",
    "primary.site,      retroperitoneum, RETROPERITONEUM",
    "primary.histology, LEIOMYO,        LMS",
    "primary.histology, DDLPS,          DD_LPS",
    "primary.histology, LPS_NO,         LPS_NOS",
    "disease.response,  STABLE,         SD"
  })
  void anUnknownConstantIsRefusedWithAllThatAreAllowed(String path, String found, String allowed) {
    String record = path.substring(0, path.indexOf('.'));
    String field = path.substring(path.indexOf('.') + 1);
    Problem problem = only("\"%s\": {\"%s\": \"%s\"}".formatted(record, field, found));
    assertThat(problem.code()).isEqualTo("UNKNOWN_VALUE");
    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.found()).isEqualTo("\"" + found + "\"");
    assertThat(problem.rule()).startsWith("one of ").contains(allowed);
  }

  @Test
  void theNearestConstantIsSuggested() {
    assertThat(only("\"primary\": {\"site\": \"RETROPERITONUM\"}").cure())
        .isEqualTo("Did you mean RETROPERITONEUM?");
    assertThat(only("\"primary\": {\"histology\": \"DDLPS\"}").cure()).contains("DD_LPS");
    assertThat(only("\"disease\": {\"patterns\": [\"DISTANTS\"]}").cure()).contains("DISTANT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'primary': 3                                     | primary",
        "'primary': []                                    | primary",
        "'lesions': {}                                    | lesions",
        "'lesions': 'none'                                | lesions",
        "'lesions': [null]                                | lesions[0]",
        "'lesions': [[]]                                  | lesions[0]",
        "'lesions': [], 'lesionsComplete': 'yes'          | lesions.complete",
        "'disease': {'recurrent': 'no'}                   | disease.recurrent",
        "'disease': {'recurrent': 0}                      | disease.recurrent",
        "'disease': {'status': true}                      | disease.status",
        "'disease': {'patterns': 'DISTANT'}               | disease.patterns",
        "'disease': {'progressingFoci': [1]}              | disease.progressingFoci",
        "'disease': {'freeIntervalMonths': 12.5}          | disease.freeIntervalMonths",
        "'disease': {'freeIntervalMonths': 'P12M'}        | disease.freeIntervalMonths",
        "'patient': {'ecog': '1'}                         | patient.ecog",
        "'patient': {'ecog': 1.0}                         | patient.ecog",
        "'patient': {'fev1PercentOfPredicted': '80'}      | patient.fev1PercentOfPredicted",
        "'primary': {'diagnosisDate': 2016}               | primary.diagnosisDate",
        "'primary': {'histology': 8858}                   | primary.histology",
        "'note': 3                                        | note"
      })
  void aValueOfTheWrongTypeIsRefused(String json, String path) {
    Problem problem = only(json.replace('\'', '"'));
    assertThat(problem.code()).isEqualTo("WRONG_TYPE");
    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.found()).startsWith("a JSON ");
    assertThat(problem.cure()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'patient': {'ecog': 6}                           | patient.ecog",
        "'patient': {'ecog': -1}                          | patient.ecog",
        "'patient': {'ageYears': 99999999999}             | patient.ageYears",
        "'patient': {'fev1PercentOfPredicted': 1e400}     | patient.fev1PercentOfPredicted",
        "'lesions': [{'id': 'a', 'diameterMm': 0}]        | lesions[a].diameterMm",
        "'lesions': [{'id': 'a', 'diameterMm': -1e400}]   | lesions[a].diameterMm",
        "'lesions': [{'id': 'a', 'count': 0}]             | lesions[a].count",
        "'plannedBiopsy': {'gauge': 0}                    | plannedBiopsy.gauge",
        "'disease': {'freeIntervalMonths': -3}            | disease.freeIntervalMonths",
        "'disease': {'freeIntervalMonths': 99999999999}   | disease.freeIntervalMonths",
        "'primary': {'diagnosisDate': '2017-02-30'}       | primary.diagnosisDate",
        "'primary': {'diagnosisDate': '2016-13'}          | primary.diagnosisDate",
        "'primary': {'diagnosisDate': ''}                 | primary.diagnosisDate",
        "'primary': {'histology': []}                     | primary.histology"
      })
  void aValueOutOfRangeIsRefusedWithWhatWasFound(String json, String path) {
    Problem problem = only(json.replace('\'', '"'));
    assertThat(problem.code()).isEqualTo("VALUE_RANGE");
    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.rule()).isNotBlank();
    assertThat(problem.cure()).isNotBlank();
  }

  @Test
  void whatWasFoundIsWhatWasWritten() {
    assertThat(only("\"disease\": {\"freeIntervalMonths\": 99999999999}").found())
        .isEqualTo("99999999999");
    assertThat(only("\"primary\": {\"diagnosisDate\": \"2017-02-30\"}").found())
        .isEqualTo("2017-02-30");
    assertThat(only("\"patient\": {\"ecog\": 6}").found()).isEqualTo("6");
  }
}
