// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** A side of the body. */
@Stable
public enum Laterality {
  /** Left. */
  LEFT,
  /** Right. */
  RIGHT,
  /** In the midline. */
  MIDLINE,
  /** On both sides. */
  BILATERAL
}
