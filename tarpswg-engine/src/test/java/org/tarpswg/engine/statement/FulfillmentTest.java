// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;

/** What has become of a clause that applies, by what is planned (R5). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FulfillmentTest {
  private static final String PLANNED = "plannedSystemicTherapy.agents";
  private static final ToldCase PALLIATIVE =
      ToldCase.METASTATIC.and(
          "plannedSystemicTherapy.line=1",
          "goals.systemicTherapy=PALLIATIVE",
          "patient.anthracyclineContraindicated=false",
          "primary.agentSensitivity.doxorubicin=true",
          "disease.limited=true");
  private static final ToldCase DOWNSIZING =
      PALLIATIVE.and("goals.systemicTherapy=DOWNSIZE_FOR_RESECTION");
  private static final ToldCase LATER = PALLIATIVE.and("plannedSystemicTherapy.line=2");

  private static Stream<List<String>> plans() {
    return TestTable.rows(FulfillmentTest.class, "plans.csv").stream();
  }

  private static ToldCase patient(List<String> row) {
    ToldCase situation =
        switch (row.get(2)) {
          case "palliative" -> PALLIATIVE;
          case "downsizing" -> DOWNSIZING;
          default -> LATER;
        };
    return situation.of(row.get(1));
  }

  private static ClauseFinding finding(ToldCase patient, String clause) {
    ClauseFinding finding = patient.clause(clause);
    assertThat(finding.applicability()).isEqualTo(Applicability.APPLIES);
    return finding;
  }

  @ParameterizedTest
  @MethodSource("plans")
  void without_a_plan_nothing_is_documented_and_the_plan_is_missing(List<String> row) {
    ClauseFinding finding = finding(patient(row), row.get(0));
    assertThat(finding.fulfillment()).contains(Fulfillment.NOT_DOCUMENTED);
    assertThat(ToldCase.paths(finding.missingForFulfillment())).contains(PLANNED);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_plan_that_holds_what_the_clause_names_is_done(List<String> row) {
    for (String plan : Splitter.on(' ').split(row.get(3))) {
      ClauseFinding finding = finding(patient(row).and(PLANNED + "=" + plan), row.get(0));
      assertThat(finding.fulfillment()).as(plan).contains(Fulfillment.DONE);
      assertThat(finding.missingForFulfillment()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void another_plan_leaves_a_should_outstanding_and_a_can_not_chosen(List<String> row) {
    Fulfillment other =
        row.get(5).equals("should") ? Fulfillment.OUTSTANDING : Fulfillment.NOT_TRACKED;
    for (String plan : Splitter.on(' ').split(row.get(4))) {
      ClauseFinding finding = finding(patient(row).and(PLANNED + "=" + plan), row.get(0));
      assertThat(finding.fulfillment()).as(plan).contains(other);
      assertThat(finding.missingForFulfillment()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_plan_of_no_agent_is_another_plan(List<String> row) {
    Fulfillment other =
        row.get(5).equals("should") ? Fulfillment.OUTSTANDING : Fulfillment.NOT_TRACKED;
    assertThat(finding(patient(row).and(PLANNED + "=[]"), row.get(0)).fulfillment())
        .contains(other);
  }

  @ParameterizedTest
  @CsvSource({"43a,DD_LPS", "43b,LMS", "43c,WD_LPS", "43d,UPS", "43e,UPS", "43f,SFT", "43g,SFT"})
  void where_no_therapy_is_wanted_a_can_is_not_chosen(String clause, String histology) {
    ToldCase none = LATER.of(histology).and("goals.systemicTherapy=NONE");
    assertThat(finding(none, clause).fulfillment()).contains(Fulfillment.NOT_TRACKED);
    assertThat(finding(none, clause).missingForFulfillment()).isEmpty();
  }

  @Test
  void a_drug_that_only_has_a_name_makes_single_agent_ifosfamide_a_combination() {
    ToldCase plan = LATER.of("DD_LPS").and(PLANNED + "=[IFOSFAMIDE]");
    assertThat(plan.part("43a.generic").fulfillment()).contains(Fulfillment.DONE);
    assertThat(
            plan.and("plannedSystemicTherapy.otherAgents=regorafenib")
                .part("43a.generic")
                .fulfillment())
        .contains(Fulfillment.NOT_TRACKED);
  }

  @ParameterizedTest
  @CsvSource({"38,LMS", "42,LMS"})
  void observation_and_a_report_are_not_tracked_whatever_is_planned(
      String clause, String histology) {
    assertThat(finding(PALLIATIVE.of(histology), clause).fulfillment())
        .isEqualTo(Optional.of(Fulfillment.NOT_TRACKED));
    assertThat(
            finding(PALLIATIVE.of(histology).and(PLANNED + "=[GEMCITABINE,DOCETAXEL]"), clause)
                .fulfillment())
        .isEqualTo(Optional.of(Fulfillment.NOT_TRACKED));
  }

  @ParameterizedTest
  @CsvSource({
    "true,true,DONE,",
    "true,false,OUTSTANDING,",
    "false,true,OUTSTANDING,",
    "false,,OUTSTANDING,",
    ",false,OUTSTANDING,",
    "true,,NOT_DOCUMENTED,care.referredToAcademicCenter",
    ",true,NOT_DOCUMENTED,care.clinicalTrialConsidered",
    ",,NOT_DOCUMENTED,care.clinicalTrialConsidered care.referredToAcademicCenter",
  })
  void a_trial_is_considered_and_the_patient_referred(
      String considered, String referred, Fulfillment expected, String missing) {
    ToldCase patient = PALLIATIVE.of("UPS");
    patient =
        considered == null ? patient : patient.and("care.clinicalTrialConsidered=" + considered);
    patient = referred == null ? patient : patient.and("care.referredToAcademicCenter=" + referred);
    ClauseFinding finding = finding(patient, "39");
    assertThat(finding.fulfillment()).contains(expected);
    assertThat(ToldCase.paths(finding.missingForFulfillment()))
        .containsExactlyInAnyOrderElementsOf(TestTable.words(missing == null ? "" : missing));
  }
}
