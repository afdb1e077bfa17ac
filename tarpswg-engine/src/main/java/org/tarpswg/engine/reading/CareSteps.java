// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.CareProcess;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.Ternary;

/** Steps of care that statements 17 to 22, 29 and 34 ask for; such facts open no clause. */
public final class CareSteps {

  /** Whether symptoms were assessed. */
  public static final Question<Boolean> SYMPTOMS_ASSESSED =
      Facts.truth("care.symptomsAssessed", c -> c.care().symptomsAssessed());

  /** Whether the performance status was assessed. */
  public static final Question<Boolean> PERFORMANCE_STATUS_ASSESSED =
      Facts.truth("care.performanceStatusAssessed", c -> c.care().performanceStatusAssessed());

  /** Whether comorbidity was assessed. */
  public static final Question<Boolean> COMORBIDITY_ASSESSED =
      Facts.truth("care.comorbidityAssessed", c -> c.care().comorbidityAssessed());

  /** Whether nutrition was assessed. */
  public static final Question<Boolean> NUTRITION_ASSESSED =
      Facts.truth("care.nutritionAssessed", c -> c.care().nutritionAssessed());

  /** Whether function was assessed. */
  public static final Question<Boolean> FUNCTION_ASSESSED =
      Facts.truth("care.functionAssessed", c -> c.care().functionAssessed());

  /** Whether lasting effects of earlier treatment were assessed. */
  public static final Question<Boolean> SEQUELAE_ASSESSED =
      Facts.truth("care.sequelaeAssessed", c -> c.care().sequelaeAssessed());

  /** Whether pain and disability were assessed. */
  public static final Question<Boolean> PAIN_ASSESSED =
      Facts.truth("care.painAssessed", c -> c.care().painAssessed());

  /** Whether the patient was counseled on morbidity. */
  public static final Question<Boolean> MORBIDITY_COUNSELING =
      Facts.truth("care.morbidityCounseling", c -> c.care().morbidityCounseling());

  /** Whether palliative care is involved. */
  public static final Question<Boolean> PALLIATIVE_CARE_INVOLVED =
      Facts.truth("care.palliativeCareInvolved", c -> c.care().palliativeCareInvolved());

  /** Whether early repeat imaging is arranged. */
  public static final Question<Boolean> EARLY_REPEAT_IMAGING_ARRANGED =
      Facts.truth(
          "care.shortIntervalImagingArranged", c -> c.care().shortIntervalImagingArranged());

  /** Whether somebody judged how likely a complete resection is, whatever the judgement. */
  public static final Question<Boolean> COMPLETENESS_JUDGED =
      Question.of(
          "likelihood of a complete resection judged",
          facts -> {
            Ternary judged = facts.patientCase().plannedProcedure().macroscopicCompletenessLikely();
            FactSheet sheet = new FactSheet();
            sheet.truth("plannedProcedure.macroscopicCompletenessLikely", judged);
            return sheet.truth(judged.isKnown() ? Ternary.YES : Ternary.UNKNOWN);
          });

  /** Whether the list of earlier operations is complete. */
  public static final Question<Boolean> OPERATIONS_COMPLETE =
      Facts.truth("operations.complete", c -> c.operations().complete());

  /** Whether lung function was optimized; a word that is missing is not asked for. */
  public static final Question<Ternary> LUNG_FUNCTION_OPTIMIZED =
      Question.of(
          "lung function optimized",
          facts -> {
            Ternary optimized = facts.patientCase().care().lungFunctionOptimized();
            FactSheet sheet = new FactSheet();
            sheet.truth("care.lungFunctionOptimized", optimized);
            return sheet.oneOf(ImmutableList.of(optimized));
          });

  /** A planned interval between surveillance examinations, against the printed bounds. */
  public enum Interval {
    /** Below the lower bound. */
    SHORTER,
    /** Within the bounds. */
    WITHIN,
    /** Above the upper bound. */
    LONGER
  }

  private CareSteps() {}

  /** How the planned surveillance interval compares with these bounds, both of them allowed. */
  public static Question<Interval> surveillanceInterval(int least, int most) {
    return Question.of(
        "planned surveillance interval",
        facts -> {
          CareProcess care = facts.patientCase().care();
          FactSheet sheet = new FactSheet();
          Known<Months> planned =
              sheet.value("care.surveillanceIntervalMonths", care.surveillanceIntervalMonths());
          Reading<Interval> open = sheet.oneOf(ImmutableList.copyOf(Interval.values()));
          return planned
              .value()
              .map(months -> compared(months.count(), least, most))
              .map(interval -> sheet.oneOf(ImmutableList.of(interval)))
              .orElse(open);
        });
  }

  private static Interval compared(int months, int least, int most) {
    if (months < least) {
      return Interval.SHORTER;
    }
    return months > most ? Interval.LONGER : Interval.WITHIN;
  }
}
