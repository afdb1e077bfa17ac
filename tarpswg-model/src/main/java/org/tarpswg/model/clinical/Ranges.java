// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.NumberRange;
import org.tarpswg.model.problem.Problems;
import org.tarpswg.model.stability.Stable;

/**
 * The numbers that each measurement of a case can have. They catch slips of the pen; none of them
 * is a threshold of the guideline.
 */
@Stable
public enum Ranges {
  /** Age in completed years. */
  AGE_YEARS(NumberRange.ofClosed(0, 120, "a")),
  /** ECOG performance status. */
  ECOG(NumberRange.ofClosed(0, 5, "1")),
  /** Karnofsky performance status. */
  KARNOFSKY(NumberRange.ofClosed(0, 100, "%")),
  /** A comorbidity index such as that of Charlson. */
  COMORBIDITY_INDEX(NumberRange.ofClosed(0, 50, "1")),
  /** A lung function value in percent of predicted. */
  PERCENT_OF_PREDICTED(NumberRange.ofClosed(0, 250, "%")),
  /** The longest diameter of a lesion (short axis for nodes). */
  DIAMETER_MM(NumberRange.positive(1000, "mm")),
  /** How many lesions one record stands for. */
  COUNT(NumberRange.ofClosed(1, 10000, "1")),
  /** The gauge of a needle; the smaller the number, the thicker the needle. */
  GAUGE(NumberRange.ofClosed(1, 40, "1")),
  /** How many cores are taken. */
  CORES(NumberRange.ofClosed(1, 100, "1")),
  /** A dose by body surface. */
  DOSE_MG_PER_M2(NumberRange.positive(50000, "mg/m2")),
  /** A dose by body surface in grams. */
  DOSE_G_PER_M2(NumberRange.positive(50, "g/m2")),
  /** A radiation dose. */
  DOSE_GY(NumberRange.positive(200, "Gy")),
  /** Fractions of radiotherapy. */
  FRACTIONS(NumberRange.ofClosed(1, 200, "1")),
  /** Cycles of systemic therapy. */
  CYCLES(NumberRange.ofClosed(1, 200, "1")),
  /** A line of systemic therapy, counted in metastatic disease. */
  LINE(NumberRange.ofClosed(1, 50, "1")),
  /** A number of days. */
  DAYS(NumberRange.ofClosed(0, 366, "d"));

  private final NumberRange range;

  Ranges(NumberRange range) {
    this.range = range;
  }

  /** The allowed numbers and their unit. */
  public NumberRange range() {
    return range;
  }

  void check(String field, Known<? extends Number> value, Problems problems) {
    value
        .value()
        .filter(number -> !range.contains(number.doubleValue()))
        .ifPresent(
            number ->
                problems.add(
                    Problems.VALUE_RANGE,
                    field,
                    number.toString(),
                    range.toString(),
                    "Correct it, or leave it out if it is not known."));
  }
}
