// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** What systemic therapy is meant to achieve. */
@Stable
public enum SystemicTherapyGoal {
  /** Palliation. */
  PALLIATIVE,
  /** Shrinkage, to make resection possible. */
  DOWNSIZE_FOR_RESECTION,
  /** Shrinkage, to relieve symptoms. */
  DOWNSIZE_FOR_SYMPTOMS,
  /** To learn the biology of resectable disease. */
  TEST_BIOLOGY,
  /** No systemic therapy: a recorded decision. */
  NONE
}
