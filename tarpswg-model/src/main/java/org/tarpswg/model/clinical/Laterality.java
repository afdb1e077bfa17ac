// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** A side of the body. */
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
