// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/**
 * The histologic grade of the tumor: FNCLCC where three tiers were used, else low or high. Not a
 * grade of recommendation.
 */
@Stable
public enum TumorGrade {
  /** FNCLCC grade 1. */
  FNCLCC_1,
  /** FNCLCC grade 2. */
  FNCLCC_2,
  /** FNCLCC grade 3. */
  FNCLCC_3,
  /** Low, in a two-tier grading. */
  LOW,
  /** High, in a two-tier grading. */
  HIGH,
  /** Not graded. */
  NOT_GRADED
}
