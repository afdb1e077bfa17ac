// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.PatientCase;

/**
 * The contradictions that a case carries into its answer.
 *
 * <p>A flag is raised only where two facts surely disagree, a deviation only where a plan or an act
 * surely runs against a clause; what is unknown never conflicts. No fact is altered. Pairs that no
 * reading can make true never get here: a case that holds one is refused when it is built.
 */
public final class Conflicts {
  /** The rows in the order of the table; variants of one row stand together. */
  private static final ImmutableList<ConflictRow> ROWS =
      ImmutableList.of(
          StatusConflicts.TYPICAL_LESION_WITHOUT_METASTASIS,
          PatternConflicts.PATTERN_WITHOUT_METASTASIS,
          StatusConflicts.NO_LESION_LISTED,
          StatusConflicts.LESION_LEFT_AFTER_CLEARANCE,
          StatusConflicts.CLEARED_WITHOUT_ACT,
          PatternConflicts.FEWER_THAN_LISTED,
          PatternConflicts.MORE_THAN_LISTED,
          PatternConflicts.LESION_OUTSIDE_PATTERN,
          PatternConflicts.LISTED_OUTSIDE_PATTERN,
          PatternConflicts.REMOVAL_OUTSIDE_PATTERN,
          PatternConflicts.STATUS_AGAINST_PATTERN,
          PatternConflicts.SARCOMATOSIS_NOT_MULTIFOCAL,
          PatternConflicts.SARCOMATOSIS_BEYOND_LIST,
          PatternConflicts.LARGE_LIVER_VOLUME_OUTSIDE_LIST,
          ResectionConflicts.NOT_MANAGEABLE_AGAINST_LESIONS,
          ResectionConflicts.NOT_RESECTABLE_AGAINST_LESIONS,
          IntervalConflicts.SYNCHRONOUS_WITH_INTERVAL,
          IntervalConflicts.FREE_INTERVAL_AGAINST_DATES,
          IntervalConflicts.LATEST_INTERVAL_AGAINST_DATES,
          IntervalConflicts.METASTASIS_BEFORE_PRIMARY,
          TimingConflicts.METACHRONOUS_AGAINST_COURSE,
          TimingConflicts.SYNCHRONOUS_AGAINST_DATES,
          TimingConflicts.FIRST_METASTASIS_AFTER_LESION,
          ResectionConflicts.IN_SITU_AND_RESECTED,
          ResectionConflicts.MARGIN_AGAINST_STATUS,
          ResectionConflicts.RECURRENT_AGAINST_HISTORY,
          ImpliedConflicts.UNTREATED_BESIDE_TREATMENT,
          ImpliedConflicts.TREATED_WITHOUT_TREATMENT,
          TherapyConflicts.RESPONSE_WITHOUT_THERAPY,
          TherapyConflicts.RESPONSE_AGAINST_LINE,
          TherapyConflicts.BEST_RESPONSE_AGAINST_FOCUS,
          JudgementConflicts.NO_BONE_SUSPECTED,
          JudgementConflicts.NO_BRAIN_SUSPECTED,
          JudgementConflicts.BONE_SUSPECTED_OUTSIDE_LIST,
          JudgementConflicts.BRAIN_SUSPECTED_OUTSIDE_LIST,
          TherapyConflicts.LINE_AGAINST_HISTORY,
          TherapyConflicts.DOSE_WITHOUT_AGENT,
          JudgementConflicts.GRADE_AGAINST_JUDGEMENT,
          CodeConflicts.HISTOLOGY_AGAINST_CODE,
          JudgementConflicts.ALTERATION_AGAINST_TABLE,
          JudgementConflicts.ALK_STATUS_WITHOUT_TEST,
          JudgementConflicts.MANAGEABLE_AGAINST_COMPLETENESS,
          JudgementConflicts.IFOSFAMIDE_AGAINST_PAPER,
          JudgementConflicts.TRABECTEDIN_AGAINST_PAPER,
          JudgementConflicts.NEVER_SMOKER_WITH_QUIT_DATE,
          TherapyConflicts.ANTHRACYCLINE_PLANNED,
          TherapyConflicts.PAZOPANIB_IN_LIPOSARCOMA,
          BiopsyConflicts.ASPIRATION_WITH_CORES,
          BiopsyConflicts.OTHER_SITE_THAN_OF_LESION,
          BiopsyConflicts.FIRST_DIAGNOSIS_OF_PROVEN,
          BiopsyConflicts.RECURRENCE_OF_UNPROVEN,
          BiopsyConflicts.RESEARCH_ON_UNPROVEN,
          BiopsyConflicts.RELATION_AGAINST_SIDES,
          BiopsyConflicts.WIDESPREAD_LESION,
          BiopsyConflicts.NO_WIDESPREAD_LESION,
          BiopsyConflicts.SEVERAL_FOCI_COUNTED_AS_ONE,
          PlanConflicts.OTHER_KIND_THAN_OF_LESION,
          PlanConflicts.OTHER_SITE_THAN_OF_LESION,
          PlanConflicts.OTHER_SITE_THAN_OF_NAMED,
          PlanConflicts.LUNG_WITHOUT_LESION,
          ImpliedConflicts.RESECTED_WITHOUT_OPERATION,
          ImpliedConflicts.FIELD_WITHOUT_RADIOTHERAPY,
          ImpliedConflicts.PROGRESSION_AGAINST_REGRESSION,
          TherapyConflicts.REGRESSION_AGAINST_LINE,
          TherapyConflicts.RESPONSE_WITHOUT_LINE,
          ImpliedConflicts.CLEARANCE_AGAINST_MARGIN);

  private Conflicts() {}

  /** All conflicts of the case, in the order of the table; none for a consistent case. */
  public static ImmutableList<Conflict> of(PatientCase patientCase, Policy policy) {
    return ROWS.stream()
        .flatMap(row -> row.in(patientCase, policy).stream())
        .collect(toImmutableList());
  }

  /** The codes that can be raised, in the order of the table. */
  static ImmutableList<String> codes() {
    return ROWS.stream().map(ConflictRow::code).distinct().collect(toImmutableList());
  }
}
