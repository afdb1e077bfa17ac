// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;

/** The course of a patient, as far as a case dates it. */
class CourseTest {
  private static final PatientCase TOLD =
      CaseReader.strict()
          .read(
              """
              {"asOf": "2018-03-01",
               "primary": {"diagnosisDate": "2015"},
               "operations": [{"date": "2016-05-03", "purpose": "PRIMARY"}, {"purpose": "PRIMARY"}],
               "systemicTherapies": [
                 {"agents": ["DOXORUBICIN"], "start": "2016-06", "end": "2016-12"},
                 {"agents": ["TRABECTEDIN"], "start": "2017-01-02"},
                 {"agents": ["PAZOPANIB"]}]}
              """);

  private static String text(PatientCase patientCase) {
    return TextReport.plain().of(BuiltAnswer.full(patientCase), patientCase);
  }

  @Test
  void every_date_is_told_as_it_was_told_in_order_of_time() {
    assertThat(text(TOLD).replaceAll("\\s+", " "))
        .containsSubsequence(
            "COURSE",
            "2015 primary tumor: date of primary diagnosis",
            "2016-05-03 operations: primary",
            "2016-06 to 2016-12 systemic therapies: doxorubicin",
            "2017-01-02 to (end not told) systemic therapies: trabectedin",
            "2018-03-01 assessments: assessment")
        .doesNotContain("systemic therapies: pazopanib");
  }

  @Test
  void an_inexact_or_open_span_is_drawn_otherwise_than_a_day() {
    String page = new HtmlReport().of(BuiltAnswer.full(TOLD), TOLD);
    assertThat(page.split("class=\"day\"", -1)).hasSize(1 + 2);
    assertThat(page.split("class=\"about\"", -1)).hasSize(1 + 1);
    assertThat(page.split("class=\"openend\"", -1)).hasSize(1 + 2);
  }

  @Test
  void a_case_without_dates_has_no_course() {
    PatientCase silent = PatientCase.builder().asOf(LocalDate.of(2018, 3, 1)).build();
    assertThat(text(silent)).doesNotContain("COURSE");
    assertThat(new HtmlReport().of(BuiltAnswer.full(silent), silent)).doesNotContain("<svg");
  }

  @Test
  void visits_tell_what_was_said_what_changed_and_what_was_done() {
    PatientCase later = CaseReader.strict().read("{\"asOf\": \"2018-09-01\"}");
    assertThat(TextReport.plain().ofVisits(BuiltCourse.visits(TOLD, later)).replaceAll("\\s+", " "))
        .containsSubsequence(
            "Course of a patient in 2 visits",
            "2018-03-01 assessments",
            "2018-09-01 assessments",
            "VISIT 1, 2018-03-01",
            "OUT",
            "What was done until the next visit",
            "HIPEC no deviating",
            "VISIT 2, 2018-09-01",
            "contravened: 33 speaks AGAINST (no role)",
            "metastasectomy: not supported upfront",
            "What is said differently from the visit before",
            "33 appeared absent applies;")
        .contains("lesions[L1]")
        .doesNotContain("lesions[l1]");
  }

  @Test
  void no_visits_are_no_course() {
    assertThat(TextReport.plain().ofVisits(ImmutableList.of()))
        .startsWith("Course of a patient in 0 visits");
  }
}
