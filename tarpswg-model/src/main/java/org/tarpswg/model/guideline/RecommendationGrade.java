// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import org.tarpswg.model.stability.Stable;

/**
 * How firmly the panel stands behind a clause (Table 2). It does not say whether the clause is for
 * or against a step: that is its {@link Direction}.
 */
@Stable
public enum RecommendationGrade {
  /** Strong evidence of a substantial benefit. */
  A,
  /** Strong or moderate evidence of a limited benefit. */
  B,
  /** Too little evidence, or the drawbacks weigh as much; optional. */
  C,
  /** Moderate evidence against; never printed for a clause. */
  D,
  /** Strong evidence against; never printed for a clause. */
  E
}
