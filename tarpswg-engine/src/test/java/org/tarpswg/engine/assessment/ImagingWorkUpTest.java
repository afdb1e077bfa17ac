// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.LineAnchor;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Ternary;

/** The imaging to do: every examination that a clause asks for, and no other. */
class ImagingWorkUpTest {
  private static final ToldCase LUNG =
      ToldCase.METASTATIC
          .of("LMS")
          .and(
              "lesions[0].site=LUNG",
              "lesions[0].neurovascularRelationUnclear=false",
              "lesions[0].equivocalOnOtherModalities=false",
              "lesions[0].appearance=TYPICAL",
              "lesionsComplete=true",
              "goals.responseEvaluationDue=false",
              "goals.localTherapy=NONE",
              "imaging=[]",
              "imagingComplete=true");
  private static final ToldCase BEFORE_RESECTION =
      LUNG.and("goals.localTherapy=DEFINITIVE", "lesions[0].plannedLocalTreatment=RESECTION");

  private static Assessment workUp(ToldCase patient) {
    return patient.answer().assessments().stream()
        .filter(of -> of.kind() == AssessmentKind.IMAGING_WORK_UP)
        .findFirst()
        .orElseThrow();
  }

  private static ImmutableMap<String, AnswerLine> lines(ToldCase patient) {
    return workUp(patient).lines().stream().collect(toImmutableMap(AnswerLine::code, of -> of));
  }

  private static AnswerLine line(ToldCase patient, String code) {
    return Objects.requireNonNull(lines(patient).get(code), code);
  }

  private static ImmutableMap<String, Ternary> truths(ToldCase patient) {
    return workUp(patient).lines().stream()
        .collect(toImmutableMap(AnswerLine::code, AnswerLine::truth));
  }

  @Test
  void staging_and_review_are_always_due_and_nothing_else_without_a_reason() {
    assertThat(truths(LUNG))
        .isEqualTo(
            ImmutableMap.of(
                "CT_CHEST", Ternary.YES,
                "CT_ABDOMEN_PELVIS", Ternary.YES,
                "REVIEW_OF_IMAGING", Ternary.YES,
                "NO_ROUTINE_BONE_IMAGING", Ternary.YES));
    assertThat(line(LUNG, "CT_CHEST").fulfillment()).contains(Fulfillment.OUTSTANDING);
  }

  @Test
  void before_definitive_lung_treatment_the_bones_are_searched_and_the_waiver_is_gone() {
    assertThat(truths(BEFORE_RESECTION))
        .containsEntry("BONE_SCAN_OR_FDG_PET", Ternary.YES)
        .doesNotContainKey("NO_ROUTINE_BONE_IMAGING");
    assertThat(
            line(BEFORE_RESECTION, "BONE_SCAN_OR_FDG_PET").anchors().stream().map(LineAnchor::id))
        .containsExactly("27");
    assertThat(line(BEFORE_RESECTION, "CT_ABDOMEN_PELVIS").anchors().stream().map(LineAnchor::id))
        .containsExactly("7", "27");
  }

  @Test
  void whether_it_is_definitive_decides_about_the_waiver() {
    ToldCase open =
        ToldCase.METASTATIC.of("LMS").and("lesions[0].site=LUNG", "lesionsComplete=true");
    AnswerLine waiver = line(open, "NO_ROUTINE_BONE_IMAGING");
    assertThat(waiver.truth()).isEqualTo(Ternary.UNKNOWN);
    assertThat(ToldCase.paths(waiver.missing())).contains("goals.localTherapy");
    assertThat(line(open, "BONE_SCAN_OR_FDG_PET").truth()).isEqualTo(Ternary.UNKNOWN);
  }

  @Test
  void bone_imaging_is_done_by_itself_though_the_ct_of_27_is_not() {
    ToldCase scanned =
        LUNG.and(
            "goals.localTherapy=DEFINITIVE",
            "disease.boneMetastasisSuspected=true",
            "imaging[0].modality=FDG_PET",
            "events=[]",
            "eventsComplete=true");
    assertThat(scanned.clause("27").fulfillment()).contains(Fulfillment.OUTSTANDING);
    assertThat(line(scanned, "BONE_SCAN_OR_FDG_PET").fulfillment()).contains(Fulfillment.DONE);
    assertThat(line(scanned, "BONE_SCAN_OR_FDG_PET").anchors().stream().map(LineAnchor::id))
        .containsExactly("27", "10b.imaging");
  }

  @Test
  void contrast_ct_is_due_by_7_though_a_plain_ct_serves_27() {
    ToldCase plain =
        BEFORE_RESECTION.and(
            "imaging[0].modality=CT",
            "imaging[0].region=ABDOMEN_PELVIS",
            "imaging[0].contrast=false",
            "imaging[1].modality=BONE_SCAN",
            "events=[]",
            "eventsComplete=true");
    assertThat(plain.clause("27").fulfillment()).contains(Fulfillment.DONE);
    assertThat(line(plain, "CT_ABDOMEN_PELVIS").fulfillment()).contains(Fulfillment.OUTSTANDING);
  }

  @Test
  void each_reason_adds_its_examination() {
    assertThat(truths(LUNG.and("goals.responseEvaluationDue=true")))
        .containsEntry("FDG_PET", Ternary.YES);
    assertThat(truths(LUNG.and("lesions[0].neurovascularRelationUnclear=true")))
        .containsEntry("MRI_ADJUNCT", Ternary.YES);
    assertThat(truths(LUNG.and("disease.brainMetastasisSuspected=true")))
        .containsEntry("MRI_BRAIN_OR_SOFT_TISSUE", Ternary.YES);
    assertThat(truths(LUNG.and("lesions[0].site=LIVER", "lesions[0].natureInQuestion=true")))
        .containsEntry("LIVER_IMAGING", Ternary.YES);
  }

  @Test
  void a_line_that_a_missing_fact_decides_is_conditional() {
    ToldCase open = ToldCase.METASTATIC.of("LMS").and("goals.responseEvaluationDue=false");
    assertThat(line(open, "FDG_PET").truth()).isEqualTo(Ternary.UNKNOWN);
    assertThat(line(open, "FDG_PET").fulfillment()).isEmpty();
    assertThat(ToldCase.paths(line(open, "FDG_PET").missing()))
        .containsExactly("lesions[*].equivocalOnOtherModalities");
  }

  @Test
  void it_is_open_as_long_as_scope_is() {
    Assessment open = workUp(LUNG.of("SARCOMA_NOS"));
    assertThat(open.possible()).containsExactlyInAnyOrder("NOT_ASSESSED", "LISTED");
    assertThat(ToldCase.paths(open.missing())).containsExactly("primary.histology");
  }
}
