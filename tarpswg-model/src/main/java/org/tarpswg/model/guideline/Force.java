// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import org.tarpswg.model.stability.Stable;

/** How strongly the verb of a clause binds. */
@Stable
public enum Force {
  /** Recommended, advised, standard or preferred. */
  SHOULD,
  /** Encouraged. */
  ENCOURAGED,
  /** Can be done or considered. */
  MAY,
  /** Need not be done. */
  NOT_REQUIRED,
  /** Has no place. */
  NO_ROLE,
  /** No verb of advice: the clause only reports. */
  NONE
}
