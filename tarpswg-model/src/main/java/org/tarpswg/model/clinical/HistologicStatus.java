// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** What sampling a lesion has shown. */
public enum HistologicStatus {
  /** Metastasis proven. */
  POSITIVE,
  /** Sampled, no metastasis. */
  NEGATIVE,
  /** Not sampled. */
  NOT_SAMPLED
}
