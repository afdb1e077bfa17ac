// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.LocalTherapyIntent;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.clinical.TumorVolume;
import org.tarpswg.model.known.Known;

/**
 * What statements 24, 25 and 36 ask of a patient before metastases are resected. The rules of these
 * statements and the question of candidacy read the same conditions.
 */
public final class ResectionCriteria {
  private static final Question<Boolean> PROGRESSING_FOCI =
      Question.of("progressing foci", ResectionCriteria::focusProgresses);

  /** A focus is named that progresses. */
  public static final Condition FOCUS_PROGRESSES = PROGRESSING_FOCI.is(true, "a focus progresses");

  /**
   * 24a: the primary was removed with nothing macroscopic left: R0 or R1, and where the margin
   * could not be assessed, as an operation on it states (R28).
   */
  public static final Condition PRIMARY_CLEARED =
      allOf(
              Judged.PRIMARY.is(PrimaryTreatmentStatus.RESECTED, "the primary was resected"),
              anyOf(
                  Judged.PRIMARY_MARGIN.isOneOf(
                      LastClearance.MACROSCOPICALLY_COMPLETE,
                      "with nothing macroscopic left (R0 or R1)"),
                  allOf(
                      Judged.PRIMARY_MARGIN.is(
                          ResectionMargin.RX, "the margin could not be assessed"),
                      Clearance.OF_PRIMARY)))
          .as("the primary is cleared");

  /** 24b without its exception: all metastases can be resected or ablated. */
  public static final Condition ALL_MANAGEABLE =
      Resectability.ALL_SITES_MANAGEABLE.is(true, "all metastases can be resected or ablated");

  /** The exception of 24b: palliation of a symptom or of a progressing focus (R47). */
  public static final Condition PALLIATIVE =
      anyOf(
              allOf(
                  LocalPlan.INTENT.is(
                      LocalTherapyIntent.PALLIATIVE_SYMPTOM, "local therapy is for a symptom"),
                  Symptoms.SOME),
              allOf(
                  LocalPlan.INTENT.is(
                      LocalTherapyIntent.PALLIATIVE_PROGRESSING_FOCI,
                      "local therapy is for progressing foci"),
                  FOCUS_PROGRESSES))
          .as("palliation of a symptom or of a progressing focus");

  /** 24c: performance status and anticipated morbidity permit the operation, as judged. */
  public static final Condition FIT =
      allOf(
              Judged.PERFORMANCE_STATUS_SUITABLE.is(true, "the performance status suits it"),
              LocalPlan.MORBIDITY_ACCEPTABLE.is(true, "the anticipated morbidity is acceptable"))
          .as("fit for the operation");

  /** 25a: the volume of disease is low, as judged. */
  public static final Condition LOW_VOLUME =
      Judged.TUMOR_VOLUME.is(TumorVolume.LOW, "the volume of disease is low");

  /** 25b: a long interval from the primary to the first metastases. */
  public static final Condition LONG_INTERVAL = Intervals.FIRST_IS_LONG;

  /** 25c: a confirmed response, or disease stable for six months or longer, on therapy. */
  public static final Condition RESPONDED =
      Response.KIND.isOneOf(
          Response.FAVORABLE, "a confirmed response, or stable for six months or longer");

  /** 25c does not arise: there was no systemic therapy to respond to. */
  public static final Condition RESPONSE_NOT_APPLICABLE =
      Response.KIND.is(Response.Kind.NOT_APPLICABLE, "no systemic therapy to respond to");

  /** One of the features of 25. */
  public static final Condition SOME_FEATURE =
      anyOf(LOW_VOLUME, LONG_INTERVAL, RESPONDED).as("a favorable feature of statement 25");

  /** 36b: a high grade. */
  public static final Condition HIGH_GRADE = Grade.HIGH.is(true, "the tumor is of high grade");

  /** 36b: a high volume, as judged; what is not low need not be high. */
  public static final Condition HIGH_VOLUME =
      Judged.TUMOR_VOLUME.is(TumorVolume.HIGH, "the volume of disease is high");

  /** 36b: a short interval since the last clearance. */
  public static final Condition SHORT_INTERVAL = Intervals.LATEST_IS_SHORT;

  /** What 36b discourages. */
  public static final Condition DISCOURAGED =
      anyOf(HIGH_GRADE, HIGH_VOLUME, SHORT_INTERVAL).as("something that statement 36 discourages");

  /** There was a metastasectomy. */
  public static final Condition.Exists<Operation> EARLIER_METASTASECTOMY =
      Lists.OPERATIONS.some(
          "there was a metastasectomy",
          operation ->
              History.PURPOSE
                  .at(operation)
                  .is(OperationPurpose.METASTASECTOMY, "it was a metastasectomy"));

  /** Metastases have come back after a metastasectomy (R48). */
  public static final Condition RECURRED_AFTER_METASTASECTOMY =
      allOf(Recurrence.RECURRENT.is(true, "metastases have come back"), EARLIER_METASTASECTOMY)
          .as("recurrence after a metastasectomy");

  /** The timing of the first metastases counts until they were cleared and are back (R37). */
  public static final Condition STILL_SYNCHRONOUS =
      allOf(
              Timing.OF_FIRST_METASTASES.is(
                  MetastasisTiming.SYNCHRONOUS, "the first metastases were synchronous"),
              not(RECURRED_AFTER_METASTASECTOMY))
          .as("synchronous, and not back after a metastasectomy");

  private ResectionCriteria() {}

  private static Reading<Boolean> focusProgresses(CaseFacts facts) {
    FactSheet sheet = new FactSheet();
    Known<ImmutableSet<String>> foci =
        sheet.value("disease.progressingFoci", facts.patientCase().disease().progressingFoci());
    return sheet.truth(foci.test(known -> !known.isEmpty()));
  }
}
