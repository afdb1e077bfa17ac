// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.List;

/**
 * A bullet of a clause that is graded as a whole.
 *
 * @param letter {@code a}, {@code b}, ... in reading order
 * @param citations the reference numbers it cites, in printed order, ranges expanded, each once
 * @param text the bullet as printed
 */
public record PrintedBullet(String letter, List<Integer> citations, String text) {
  /** Copies the list. */
  public PrintedBullet {
    citations = List.copyOf(citations);
  }
}
