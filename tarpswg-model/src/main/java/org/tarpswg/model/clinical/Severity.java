// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** How severe a symptom is (CTCAE). */
@Stable
public enum Severity {
  /** Mild. */
  MILD,
  /** Moderate. */
  MODERATE,
  /** Severe. */
  SEVERE
}
