// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** A kind of symptom from the disease. */
@Stable
public enum SymptomKind {
  /** Pain. */
  PAIN,
  /** Dyspnea from atelectasis or pneumonia behind an obstruction. */
  DYSPNEA_POST_OBSTRUCTIVE,
  /** Compression of the spine. */
  SPINAL_COMPRESSION,
  /** Intestinal obstruction. */
  INTESTINAL_OBSTRUCTION,
  /** Another symptom. */
  OTHER
}
