// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.CaseWithEveryFact;
import org.tarpswg.model.CasesWithOneFact;
import org.tarpswg.model.known.Ternary;

/** The shipped schema lets in what the strict reader reads, and keeps out what a schema can. */
class CaseSchemaAgreesTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchemas.caseSchema());

  private static boolean isValid(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
  }

  private static String withDay(String properties) {
    return "{\"asOf\": \"2018-03-01\", " + properties.replace('\'', '"') + "}";
  }

  @Test
  void every_value_of_every_fact_is_valid() {
    CasesWithOneFact.all()
        .map(telling -> CaseWriter.line(telling.told()))
        .forEach(json -> assertThat(isValid(json)).as(json).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void a_case_that_tells_everything_is_valid(Ternary truth) {
    assertThat(isValid(CaseWriter.line(CaseWithEveryFact.allBeing(truth)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'note': null, 'goals': null, 'lesions': null, 'lesionsComplete': null",
        "'goals': {}, 'lesions': [], 'lesionsComplete': true",
        "'lesionsComplete': false",
        "'primary': {'histology': null}",
        "'primary': {'histology': 'LPS_NOS'}",
        "'primary': {'histology': ['LMS', 'DD_LPS']}",
        "'primary': {'diagnosisDate': '1900', 'site': null}",
        "'primary': {'diagnosisDate': '2016-05'}",
        "'disease': {'patterns': [], 'progressingFoci': null}",
        "'patient': {'ecog': 0, 'ageYears': 120, 'fev1PercentOfPredicted': 80.5}",
        "'lesions': [{'id': 'L1', 'diameterMm': 0.001}]"
      })
  void what_the_reader_reads_is_valid(String properties) {
    String json = withDay(properties);
    assertThatNoException().isThrownBy(() -> CaseReader.strict().read(json));
    assertThat(isValid(json)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'primry': {}",
        "'primary': {'histologie': 'LMS'}",
        "'lesions': [{'id': 'a', 'Site': null}]",
        "'lesionComplete': true",
        "'primary': {'site': 'RETROPERITONUM'}",
        "'primary': {'site': 'retroperitoneum'}",
        "'primary': {'histology': 'LIPOSARCOMA'}",
        "'primary': {'histology': ['LPS_NOS']}",
        "'primary': {'histology': []}",
        "'primary': {'histology': 8858}",
        "'primary': 3",
        "'primary': []",
        "'note': 3",
        "'lesions': {}",
        "'lesions': [null]",
        "'lesions': [[]]",
        "'lesions': [{}]",
        "'lesions': [{'id': null}]",
        "'lesions': [{'id': 1}]",
        "'lesions': [{'id': ' '}]",
        "'lesions': [], 'lesionsComplete': 'yes'",
        "'lesionsComplete': true",
        "'lesions': null, 'lesionsComplete': true",
        "'patient': {'symptomsComplete': true}",
        "'disease': {'recurrent': 'no'}",
        "'disease': {'recurrent': 0}",
        "'disease': {'status': true}",
        "'disease': {'patterns': 'DISTANT'}",
        "'disease': {'patterns': ['DISTANTS']}",
        "'disease': {'patterns': [null]}",
        "'disease': {'progressingFoci': [1]}",
        "'disease': {'freeIntervalMonths': 12.5}",
        "'disease': {'freeIntervalMonths': -1}",
        "'disease': {'freeIntervalMonths': 1441}",
        "'patient': {'ecog': 6}",
        "'patient': {'ecog': -1}",
        "'patient': {'ecog': '1'}",
        "'patient': {'ageYears': 121}",
        "'patient': {'fev1PercentOfPredicted': 1e400}",
        "'patient': {'fev1PercentOfPredicted': 250.1}",
        "'lesions': [{'id': 'a', 'diameterMm': 0}]",
        "'lesions': [{'id': 'a', 'diameterMm': -5}]",
        "'lesions': [{'id': 'a', 'count': 0}]",
        "'plannedBiopsy': {'gauge': 41}",
        "'primary': {'diagnosisDate': 2016}",
        "'primary': {'diagnosisDate': '2016-13'}",
        "'primary': {'diagnosisDate': '2016-05-32'}",
        "'primary': {'diagnosisDate': '1899'}",
        "'primary': {'diagnosisDate': '05/2016'}",
        "'primary': {'diagnosisDate': '2016-05-03T00:00'}",
        "'primary': {'diagnosisDate': ''}"
      })
  void schema_and_reader_refuse_the_same_cases(String properties) {
    String json = withDay(properties);
    assertThat(Refusals.all(json)).isNotEmpty();
    assertThat(isValid(json)).isFalse();
  }

  @Test
  void without_its_day_no_case_is_valid() {
    for (String day :
        ImmutableList.of("", "null", "3", "\"2018\"", "\"2018-13-01\"", "\"+12018-03-01\"")) {
      String json = day.isEmpty() ? "{}" : "{\"asOf\": " + day + "}";
      assertThat(Refusals.all(json)).isNotEmpty();
      assertThat(isValid(json)).as(json).isFalse();
    }
    assertThat(isValid("[]")).isFalse();
  }
}
