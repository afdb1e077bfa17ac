// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** A kind of examination. */
@Stable
public enum ImagingModality {
  /** Computed tomography. */
  CT,
  /** Triphasic computed tomography. */
  CT_TRIPHASIC,
  /** Magnetic resonance imaging. */
  MRI,
  /** FDG-PET, alone or with CT. */
  FDG_PET,
  /** Bone scan. */
  BONE_SCAN,
  /** Ultrasound. */
  ULTRASOUND,
  /** Another examination. */
  OTHER
}
