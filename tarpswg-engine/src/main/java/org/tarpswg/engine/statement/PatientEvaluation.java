// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.model.clinical.ClinicalEventKind.FAVORABLE_RESPONSE;
import static org.tarpswg.model.clinical.ClinicalEventKind.FIRST_METASTATIC_PRESENTATION;
import static org.tarpswg.model.clinical.ClinicalEventKind.NEW_REFERRAL;
import static org.tarpswg.model.clinical.ClinicalEventKind.PROGRESSION_AFTER_TREATMENT_OF_METASTASES;
import static org.tarpswg.model.clinical.ClinicalEventKind.RELAPSE_AFTER_TREATMENT_OF_METASTASES;
import static org.tarpswg.model.guideline.Fulfillment.CONTRAVENED;
import static org.tarpswg.model.guideline.Fulfillment.DONE;
import static org.tarpswg.model.guideline.Fulfillment.NOT_TRACKED;
import static org.tarpswg.model.guideline.Fulfillment.OUTSTANDING;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.CareSteps;
import org.tarpswg.engine.reading.Disease;
import org.tarpswg.engine.reading.GoalsOfCare;
import org.tarpswg.engine.reading.Judged;
import org.tarpswg.engine.reading.Lesions;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.LocalPlan;
import org.tarpswg.engine.reading.Occasions;
import org.tarpswg.engine.reading.Recurrence;
import org.tarpswg.engine.reading.Resectability;
import org.tarpswg.engine.reading.ResectionCriteria;
import org.tarpswg.engine.reading.Response;
import org.tarpswg.engine.reading.Timing;
import org.tarpswg.engine.reading.Treated;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.clinical.RadiographicAppearance;

/** Patient evaluation: statements 17 to 22. */
public final class PatientEvaluation {
  private static final Condition FULLY_EVALUATED =
      allOf(
              CareSteps.SYMPTOMS_ASSESSED.is(true, "symptoms were assessed"),
              CareSteps.PERFORMANCE_STATUS_ASSESSED.is(true, "the performance status was assessed"),
              CareSteps.COMORBIDITY_ASSESSED.is(true, "comorbidity was assessed"),
              CareSteps.NUTRITION_ASSESSED.is(true, "nutrition was assessed"),
              CareSteps.FUNCTION_ASSESSED.is(true, "function was assessed"),
              CareSteps.SEQUELAE_ASSESSED.is(
                  true, "lasting effects of earlier treatment were assessed"),
              CareSteps.PAIN_ASSESSED.is(true, "pain and disability were assessed"))
          .as("all seven aspects were assessed");

  /*
   * 17 | IVA | refs 16
   */
  static final Rule S17 =
      Rule.clause("17", Gates.DIAGNOSTIC_EXTENDED)
          .says(allOf(), Examinations.done(FULLY_EVALUATED))
          .readings("R3", "R19")
          .end();

  private static final Condition WEIGHED =
      allOf(
              CareSteps.MORBIDITY_COUNSELING.is(true, "the patient was counseled on morbidity"),
              CareSteps.COMPLETENESS_JUDGED.is(
                  true, "how likely a complete resection is was judged"),
              CareSteps.OPERATIONS_COMPLETE.is(true, "all earlier operations are on record"))
          .as("resection was weighed with the patient");

  /*
   * 18 | VA
   */
  static final Rule S18 =
      Rule.clause("18", Gates.TREATMENT)
          .says(
              allOf(),
              Ladder.when(LocalPlan.NO_OPERATION, NOT_TRACKED)
                  .when(WEIGHED, DONE)
                  .otherwise(OUTSTANDING))
          .readings("R21")
          .end();

  /** Where all known metastases were removed, none presents, is back or progresses (R23). */
  private static final Condition DISEASE_IS_SEEN =
      Disease.STATUS.satisfies(
          status -> status != MetastaticStatus.RESECTED_NED, "not all metastases were removed");

  /** A patient newly referred. */
  public static final Condition NEWLY_REFERRED = Occasions.told(NEW_REFERRAL);

  private static final Condition COME_BACK =
      Recurrence.RECURRENT.is(true, "metastases have come back");

  /** Metastases that were never treated and are not back: their first presentation (R23). */
  public static final Condition FIRST_PRESENTATION =
      allOf(
          DISEASE_IS_SEEN,
          anyOf(
              Occasions.told(FIRST_METASTATIC_PRESENTATION),
              allOf(not(Treated.METASTASES), not(COME_BACK))));

  /** Metastases that came back after they were removed. */
  public static final Condition RELAPSE =
      allOf(
          DISEASE_IS_SEEN, anyOf(Occasions.told(RELAPSE_AFTER_TREATMENT_OF_METASTASES), COME_BACK));

  /** Metastases that progress after treatment. */
  public static final Condition PROGRESSION =
      allOf(
          DISEASE_IS_SEEN,
          anyOf(
              Occasions.told(PROGRESSION_AFTER_TREATMENT_OF_METASTASES),
              allOf(
                  Treated.METASTASES,
                  anyOf(
                      Response.KIND.is(
                          Response.Kind.PROGRESSION, "the disease progresses on therapy"),
                      ResectionCriteria.FOCUS_PROGRESSES))));

  /** A response after which resection may come into question. */
  public static final Condition RESECTABLE_AFTER_RESPONSE =
      allOf(
          DISEASE_IS_SEEN,
          Resectability.POTENTIALLY_RESECTABLE.is(true, "all disease may become resectable"),
          anyOf(Occasions.told(FAVORABLE_RESPONSE), ResectionCriteria.RESPONDED));

  /*
   * 19 | VA
   */
  static final Rule S19 =
      Rule.clause("19", Gates.DIAGNOSTIC_EXTENDED)
          .part("newReferral", NEWLY_REFERRED, Examinations.done(Occasions.discussed(NEW_REFERRAL)))
          .part(
              "firstPresentation",
              FIRST_PRESENTATION,
              Examinations.done(Occasions.discussed(FIRST_METASTATIC_PRESENTATION)))
          .part(
              "relapse",
              RELAPSE,
              Examinations.done(Occasions.discussed(RELAPSE_AFTER_TREATMENT_OF_METASTASES)))
          .part(
              "progression",
              PROGRESSION,
              Examinations.done(Occasions.discussed(PROGRESSION_AFTER_TREATMENT_OF_METASTASES)))
          .part(
              "favorableResponse",
              RESECTABLE_AFTER_RESPONSE,
              Examinations.done(Occasions.discussed(FAVORABLE_RESPONSE)))
          .readings("R3", "R19", "R23", "R32", "R33", "R38")
          .end();

  private static final Condition.Exists<Lesion> A_LESION =
      Lists.LESIONS.some("there is a lesion", lesion -> allOf());

  private static final Condition ONLY_EQUIVOCAL =
      allOf(
              Timing.OF_FIRST_METASTASES.is(
                  MetastasisTiming.SYNCHRONOUS, "what is suspected came with the primary"),
              Disease.STATUS.is(
                  MetastaticStatus.SUSPECTED, "metastases are no more than suspected"),
              A_LESION,
              Lists.LESIONS.every(
                  "every lesion is equivocal and none is proven",
                  lesion ->
                      allOf(
                          Lesions.APPEARANCE
                              .at(lesion)
                              .is(RadiographicAppearance.EQUIVOCAL, "it is equivocal"),
                          Lesions.HISTOLOGIC_STATUS
                              .at(lesion)
                              .satisfies(
                                  status -> status != HistologicStatus.POSITIVE,
                                  "it is not proven"))))
          .as("synchronous metastases suspected from equivocal lesions only");

  /*
   * 20 | VA
   */
  static final Rule S20 =
      Rule.clause("20", Gates.DIAGNOSTIC)
          .part(
              "i",
              allOf(
                  ONLY_EQUIVOCAL,
                  Judged.PRIMARY.is(PrimaryTreatmentStatus.IN_SITU, "the primary is in place")),
              Ladder.always(NOT_TRACKED))
          .part(
              "ii",
              ONLY_EQUIVOCAL,
              Examinations.done(
                  CareSteps.EARLY_REPEAT_IMAGING_ARRANGED.is(
                      true, "early repeat imaging is arranged")))
          .about(A_LESION)
          .caveat(allOf(), Caveat.EARLY_REPEAT_INTERVAL_NOT_PRINTED)
          .readings("R37", "R41")
          .end();

  /*
   * 21 | IA | refs 17
   */
  static final Rule S21 =
      Rule.clause("21", Gates.TREATMENT_EXTENDED)
          .says(
              allOf(),
              Examinations.done(
                  CareSteps.PALLIATIVE_CARE_INVOLVED.is(true, "palliative care is involved")))
          .caveat(allOf(), Caveat.TRIAL_IN_ANOTHER_CANCER)
          .readings("R3", "R19")
          .end();

  /*
   * 22 | VB
   */
  static final Rule S22 =
      Rule.clause("22", Gates.DIAGNOSTIC_EXTENDED)
          .says(
              allOf(),
              Ladder.when(
                      GoalsOfCare.DOCUMENTED.is(false, "goals of care are not documented"),
                      OUTSTANDING)
                  .when(GoalsOfCare.TREATED_BEFORE, CONTRAVENED)
                  .otherwise(DONE))
          .readings("R3", "R19", "R40")
          .end();

  /** The rules of this heading, in printed order. */
  static final ImmutableList<Rule> RULES = ImmutableList.of(S17, S18, S19, S20, S21, S22);

  private PatientEvaluation() {}
}
