// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** On which side of the body a lesion lies, seen from the primary. */
public enum RelationToPrimary {
  /** The same side. */
  IPSILATERAL,
  /** The opposite side. */
  CONTRALATERAL
}
