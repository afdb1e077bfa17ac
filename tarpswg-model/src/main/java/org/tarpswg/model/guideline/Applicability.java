// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import org.tarpswg.model.stability.Stable;

/** Whether a clause is about this patient. */
@Stable
public enum Applicability {
  /** It is about this patient. */
  APPLIES,
  /** It is known not to be about this patient. */
  DOES_NOT_APPLY,
  /** A missing fact still decides; the finding names it. */
  UNDETERMINED,
  /** The consensus does not address this patient at all, or not with this clause. */
  OUT_OF_SCOPE
}
