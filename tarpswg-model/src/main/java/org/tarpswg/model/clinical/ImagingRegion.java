// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** What an examination covers. */
@Stable
public enum ImagingRegion {
  /** Chest. */
  CHEST,
  /** Abdomen. */
  ABDOMEN,
  /** Pelvis. */
  PELVIS,
  /** Abdomen and pelvis. */
  ABDOMEN_PELVIS,
  /** Liver. */
  LIVER,
  /** Brain. */
  BRAIN,
  /** Spine. */
  SPINE,
  /** A soft tissue region. */
  SOFT_TISSUE,
  /** Whole body. */
  WHOLE_BODY,
  /** Another region. */
  OTHER
}
