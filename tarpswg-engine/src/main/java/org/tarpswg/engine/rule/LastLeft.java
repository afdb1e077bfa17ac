// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import org.jspecify.annotations.Nullable;

/**
 * What the last case left of a condition: the next one often leaves the same, which is then found
 * without a search. It never changes an answer.
 */
final class LastLeft {
  private @Nullable Found last; // threads may overwrite each other's: each of them is right

  @SuppressWarnings("ArrayRecordComponent") // never changed
  private record Found(Object among, Object[] from, Remainder left) {}

  /**
   * What was left of it among these where it was put together from the same things, so many of
   * them.
   */
  @Nullable Remainder from(Object among, Object[] from, int count) {
    Found found = last;
    return found != null
            && found.among == among
            && found.from.length == count
            && isSame(found.from, from, count)
        ? found.left
        : null;
  }

  private static boolean isSame(Object[] some, Object[] others, int count) {
    for (int i = 0; i < count; i++) {
      if (some[i] != others[i]) {
        return false;
      }
    }
    return true;
  }

  /** What was left of it, put together from these. */
  Remainder keep(Object among, Object[] from, Remainder left) {
    last = new Found(among, from, left);
    return left;
  }
}
