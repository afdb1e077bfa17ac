// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.stability.Stable;

/** What kind of disagreement between facts it is. */
@Stable
public enum ConflictKind {
  /** Two facts disagree and a reading exists; it says which one is used. */
  FLAG,
  /** No contradiction: a plan or an act runs against a clause. Nothing is overruled. */
  DEVIATION
}
