// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.stability.Stable;

/** How an act that is recorded or planned compares with what the consensus says. */
@Stable
public enum AuditVerdict {
  /** A clause speaks for it. */
  CONCORDANT,
  /** A clause speaks for it, with something to be known beside. */
  CONCORDANT_WITH_NOTE,
  /** Statements of the paper disagree about it. */
  TENSION,
  /** A clause speaks against it. */
  DEVIATING,
  /** No clause speaks of it; that is neither praise nor blame. */
  NOT_ADDRESSED,
  /** A missing fact still decides. */
  OPEN
}
