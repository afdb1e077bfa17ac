// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** Where a metastasis lies. */
@Stable
public enum LesionSite {
  /** Lung. */
  LUNG,
  /** Liver. */
  LIVER,
  /** Peritoneum. */
  PERITONEUM,
  /** Retroperitoneum. */
  RETROPERITONEUM,
  /** Elsewhere in the abdomen. */
  OTHER_INTRA_ABDOMINAL,
  /** Bone. */
  BONE,
  /** Brain. */
  BRAIN,
  /** Soft tissue. */
  SOFT_TISSUE,
  /** Subcutaneous tissue. */
  SUBCUTANEOUS,
  /** Spine. */
  SPINE,
  /** Lymph node. */
  LYMPH_NODE,
  /** Pleura. */
  PLEURA,
  /** Elsewhere. */
  OTHER
}
