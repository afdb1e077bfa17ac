// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static com.google.common.base.Preconditions.checkArgument;

import org.tarpswg.model.stability.Stable;

/**
 * How much a reader takes in before it refuses: nobody's records are that large, and input that is
 * costs memory. Immutable.
 *
 * @param bytes the size of one case
 * @param depth how deep records may be nested
 * @param entries how many entries a list may have
 * @param characters how long a text may be
 */
@Stable
public record InputLimits(int bytes, int depth, int entries, int characters) {
  private static final int MOST = 1_000_000_000;
  private static final InputLimits STANDARD = new InputLimits(10_000_000, 100, 1_000, 1_000_000);

  /**
   * Refuses limits that let nothing in, or everything.
   *
   * @throws IllegalArgumentException if one of them is below 1 or above 1,000,000,000
   */
  public InputLimits {
    for (int limit : new int[] {bytes, depth, entries, characters}) {
      checkArgument(limit >= 1 && limit <= MOST, "A limit of %s is not from 1 to %s.", limit, MOST);
    }
  }

  /** 10 MB a case, depth 100, 1,000 entries a list, 1 MB a text. */
  public static InputLimits standard() {
    return STANDARD;
  }
}
