// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** On which side of the body a lesion lies, seen from the primary. */
@Stable
public enum RelationToPrimary {
  /** The same side. */
  IPSILATERAL,
  /** The opposite side. */
  CONTRALATERAL
}
