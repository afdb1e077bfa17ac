// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.tarpswg.model.stability.Stable;

/**
 * A number in a cell. Immutable.
 *
 * @param value the number, with the digits printed
 * @param qualifiers how it is hedged
 * @param population whose number it is, where that is not the whole series
 * @param measure what it measures, where that is not what the column is headed
 */
@Stable
public record CellFigure(
    BigDecimal value,
    ImmutableSet<Qualifier> qualifiers,
    Optional<String> population,
    Optional<Measure> measure) {

  /** How a number is hedged. */
  public enum Qualifier {
    /** An estimate (est). */
    ESTIMATED
  }

  /** Whether it is what the column is headed, of the whole series, and no estimate. */
  public boolean isPlain() {
    return qualifiers.isEmpty() && population.isEmpty() && measure.isEmpty();
  }
}
