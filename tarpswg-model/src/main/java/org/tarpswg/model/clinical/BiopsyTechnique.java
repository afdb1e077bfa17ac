// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** How tissue is taken. */
public enum BiopsyTechnique {
  /** Core needle. */
  CORE,
  /** Open biopsy. */
  OPEN,
  /** Fine-needle aspiration. */
  FNA
}
