// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import java.math.BigDecimal;
import org.tarpswg.model.stability.Stable;

/**
 * A printed P. Immutable.
 *
 * @param operator what stands before the number
 * @param value the number, with the digits printed
 */
@Stable
public record PValue(Operator operator, BigDecimal value) {

  /** What stands between P and its number. */
  public enum Operator {
    /** Equal. */
    EQUAL("="),
    /** Less than. */
    LESS_THAN("<");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    /** The sign. */
    public String symbol() {
      return symbol;
    }
  }

  /** The form in which it is printed, such as P=0.03. */
  @Override
  public String toString() {
    return "P" + operator.symbol() + value.toPlainString();
  }
}
