// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;

/** What stands beside statements 20 to 37, and the switches of the policy that touch them. */
class LocalTherapyCaveatsTest {
  private static final ToldCase PATIENT = ToldCase.METASTATIC.of("LMS");
  private static final ToldCase MULTIFOCAL = PATIENT.and("disease.sarcomatosis=true");

  private static ClauseFinding finding(ToldCase patient, Policy policy, String clause) {
    return patient.answer(policy).of(ClauseId.of(clause));
  }

  @ParameterizedTest
  @CsvSource({"PR,true,true", "PR,false,false", "PD,true,false", "PR,,false", ",true,false"})
  void both_sides_of_32_are_shown_after_a_response_with_complete_resection_within_reach(
      String response, String complete, boolean shown) {
    ToldCase patient = MULTIFOCAL.and("disease.clearRegression=false");
    patient = response == null ? patient : patient.and("disease.response=" + response);
    patient =
        complete == null
            ? patient
            : patient.and("plannedProcedure.macroscopicCompletenessLikely=" + complete);
    patient = patient.and("systemicTherapies[0].setting=ADVANCED");
    assertThat(patient.clause("32").caveats().contains(Caveat.STATEMENTS_DISAGREE_AFTER_RESPONSE))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"2,true", "3,false", "6,false", "7,false"})
  void imaging_more_often_than_printed_is_a_caveat_and_no_more(int months, boolean closer) {
    ToldCase cleared =
        PATIENT.and(
            "disease.status=RESECTED_NED",
            "operations[0].purpose=METASTASECTOMY",
            "operations[0].margin=R0",
            "care.surveillanceIntervalMonths=" + months);
    assertThat(cleared.clause("34").caveats().contains(Caveat.CLOSER_THAN_PRINTED))
        .isEqualTo(closer);
  }

  @Test
  void irradiating_the_cause_of_a_symptom_again_is_not_addressed() {
    ToldCase painful =
        PATIENT.and(
            "lesions[0].insidePriorRadiationField=true",
            "lesions[1].insidePriorRadiationField=false",
            "patient.symptoms[0].kind=PAIN");
    assertThat(painful.clause("37").caveats()).isEmpty();
    assertThat(painful.and("patient.symptoms[0].causeLesionId=L1").clause("37").caveats())
        .isEmpty();
    assertThat(painful.and("patient.symptoms[0].causeLesionId=L0").clause("37").caveats())
        .containsExactly(Caveat.RE_IRRADIATION_NOT_ADDRESSED);
  }

  @ParameterizedTest
  @CsvSource({
    "21,TRIAL_IN_ANOTHER_CANCER",
    "31,EXTRAPOLATED_FROM_OTHER_CANCERS",
    "33,TRIAL_REMAINS_OPEN",
  })
  void some_caveats_always_stand_beside_what_applies_and_never_beside_what_does_not(
      String clause, Caveat caveat) {
    ToldCase patient =
        MULTIFOCAL.and("disease.hepaticVolume=LARGE", "disease.extrahepaticExtent=LIMITED");
    assertThat(patient.clause(clause).caveats()).containsExactly(caveat);
    assertThat(patient.and("disease.status=RESECTED_NED").clause(clause).caveats()).isEmpty();
  }

  @Test
  void a_switch_reads_31_for_a_progressing_focus_in_the_liver() {
    Policy policy = Policy.builder().embolizationForProgressingFoci(true).build();
    ToldCase patient =
        PATIENT.and(
            "disease.hepaticVolume=LIMITED",
            "disease.extrahepaticExtent=LIMITED",
            "lesions[0].site=LIVER",
            "lesions[1].site=LUNG",
            "lesionsComplete=true");
    assertThat(finding(patient.and("disease.progressingFoci=[L0]"), policy, "31").applicability())
        .isEqualTo(Applicability.APPLIES);
    assertThat(finding(patient.and("disease.progressingFoci=[L1]"), policy, "31").applicability())
        .isEqualTo(Applicability.DOES_NOT_APPLY);
    assertThat(ToldCase.paths(finding(patient, policy, "31").missingForApplicability()))
        .containsExactly("disease.progressingFoci");
  }

  @Test
  void a_switch_reads_34_after_ablation_alone() {
    Policy policy = Policy.builder().surveillanceAfterAblationAlone(true).build();
    ToldCase ablated =
        PATIENT.and(
            "disease.status=RESECTED_NED",
            "ablations[0].modality=RFA",
            "ablationsComplete=true",
            "operations=[]",
            "operationsComplete=true");
    assertThat(finding(ablated.and("ablations[0].outcome=COMPLETE"), policy, "34").applicability())
        .isEqualTo(Applicability.APPLIES);
    assertThat(
            finding(ablated.and("ablations[0].outcome=INCOMPLETE"), policy, "34").applicability())
        .isEqualTo(Applicability.DOES_NOT_APPLY);
    assertThat(ablated.and("ablations[0].outcome=COMPLETE").clause("34").applicability())
        .isEqualTo(Applicability.DOES_NOT_APPLY);
  }

  @Test
  void a_switch_makes_grade_2_high_and_a_judgement_outranks_it() {
    Policy policy = Policy.builder().twoTierGrading(true).build();
    ToldCase graded =
        PATIENT.and(
            "disease.recurrent=true",
            "operations[0].purpose=METASTASECTOMY",
            "disease.tumorVolume=LOW",
            "disease.latestFreeIntervalMonths=20",
            "primary.grade=FNCLCC_2");
    assertThat(discouragement(graded, policy)).isEqualTo(Applicability.APPLIES);
    assertThat(discouragement(graded.and("primary.highGrade=false"), policy))
        .isEqualTo(Applicability.DOES_NOT_APPLY);
  }

  private static Applicability discouragement(ToldCase patient, Policy policy) {
    return finding(patient, policy, "36").parts().get(1).applicability();
  }
}
