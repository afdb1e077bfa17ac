// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.stability.Stable;

/** Whether an option stands. */
@Stable
public enum OptionStatus {
  /** It stands. */
  OFFERED,
  /** It stands if anthracyclines are not contraindicated, which is not known. */
  CONDITIONAL,
  /** It would stand if the tumor were judged sensitive, which nobody has judged. */
  NEEDS_JUDGEMENT,
  /** The paper speaks against it for this entity. */
  ADVISED_AGAINST
}
