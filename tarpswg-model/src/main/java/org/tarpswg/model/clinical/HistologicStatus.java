// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** What sampling a lesion has shown. */
@Stable
public enum HistologicStatus {
  /** Metastasis proven. */
  POSITIVE,
  /** Sampled, no metastasis. */
  NEGATIVE,
  /** Not sampled. */
  NOT_SAMPLED
}
