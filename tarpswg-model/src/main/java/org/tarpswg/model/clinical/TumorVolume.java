// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** The volume of all disease as the clinician judges it; the paper prints no number. */
@Stable
public enum TumorVolume {
  /** Low. */
  LOW,
  /** Neither low nor high. */
  INTERMEDIATE,
  /** High. */
  HIGH
}
