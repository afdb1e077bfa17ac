// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** How severe a symptom is (CTCAE). */
public enum Severity {
  /** Mild. */
  MILD,
  /** Moderate. */
  MODERATE,
  /** Severe. */
  SEVERE
}
