// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.stability.Stable;

/**
 * A row of Table 3 or 4: a published series of metastasectomy, its cells as printed and as typed.
 * Immutable.
 */
@Stable
@Value.Immutable
public interface Series {

  /** The first author, as printed. */
  String study();

  /** The year printed in the row, which one row prints differently from its reference. */
  int year();

  /** The reference printed in the row. */
  int reference();

  /** The institution as printed. */
  String institution();

  /** The number of patients. */
  Cell patients();

  /** Overall survival at five years, in percent. */
  Cell fiveYearSurvival();

  /** Median overall survival, in months. */
  Cell medianSurvival();

  /** The share of retroperitoneal sarcoma, in percent. */
  Cell proportionRps();

  /** Why the row is odd, where it is. */
  Optional<String> note();
}
