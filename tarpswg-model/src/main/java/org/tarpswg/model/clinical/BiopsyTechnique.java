// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** How tissue is taken. */
@Stable
public enum BiopsyTechnique {
  /** Core needle. */
  CORE,
  /** Open biopsy. */
  OPEN,
  /** Fine-needle aspiration. */
  FNA
}
