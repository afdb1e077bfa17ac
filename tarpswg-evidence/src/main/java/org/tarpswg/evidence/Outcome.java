// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.tarpswg.model.stability.Stable;

/**
 * A result cell of Table 5: what is printed, and what it says. N/A is a kind of its own. Immutable.
 */
@Stable
public sealed interface Outcome {

  /** The cell as printed, without the italics of its P. */
  String printed();

  /** What its column is counted in. */
  Unit unit();

  /**
   * A cell that prints results.
   *
   * @param printed the cell as printed
   * @param unit what its column is counted in
   * @param values one number for each arm, in the order of the arms
   * @param unitPrinted whether the cell prints the unit, or leaves it to its column
   * @param p the P printed, if one is
   * @param significance what is printed in place of a P, if anything is
   */
  record Value(
      String printed,
      Unit unit,
      ImmutableList<BigDecimal> values,
      boolean unitPrinted,
      Optional<PValue> p,
      Optional<Significance> significance)
      implements Outcome {}

  /**
   * A cell that prints N/A.
   *
   * @param printed the cell as printed
   * @param unit what its column is counted in
   */
  record NotAvailable(String printed, Unit unit) implements Outcome {}

  /** What a result is counted in. */
  enum Unit {
    /** Percent of patients. */
    PERCENT,
    /** Months. */
    MONTHS
  }

  /** What is printed in place of a P. */
  enum Significance {
    /** Not significant (NS). */
    NOT_SIGNIFICANT
  }
}
