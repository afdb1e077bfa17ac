// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.tarpswg.model.problem.InvalidValueException;
import org.tarpswg.model.stability.Stable;

/**
 * One of the 56 separately graded clauses: a statement's number, and a letter where the paper
 * grades its parts apart. Letters follow the reading order where the paper prints none (10, 11, 40,
 * 41). Ordered as the paper prints them. Immutable; one instance for each clause.
 */
@Stable
public final class ClauseId implements Comparable<ClauseId> {
  private static final int STATEMENTS = 43;
  private static final ImmutableMap<Integer, Integer> LETTERS =
      ImmutableMap.of(10, 3, 11, 2, 40, 2, 41, 2, 43, 9);
  private static final ImmutableList<ClauseId> ALL = inPrintedOrder();
  private static final ImmutableMap<String, ClauseId> BY_TEXT =
      Maps.uniqueIndex(ALL, ClauseId::toString);

  private final int statement;
  private final String text;
  private final int position;

  private ClauseId(int statement, String text, int position) {
    this.statement = statement;
    this.text = text;
    this.position = position;
  }

  private static ImmutableList<ClauseId> inPrintedOrder() {
    ImmutableList.Builder<ClauseId> clauses = ImmutableList.builder();
    int position = 0;
    for (int statement = 1; statement <= STATEMENTS; statement++) {
      int letters = LETTERS.getOrDefault(statement, 0);
      if (letters == 0) {
        clauses.add(new ClauseId(statement, Integer.toString(statement), position++));
      }
      for (int letter = 0; letter < letters; letter++) {
        String text = statement + String.valueOf((char) ('a' + letter));
        clauses.add(new ClauseId(statement, text, position++));
      }
    }
    return clauses.build();
  }

  /** All 56, in the order of the paper. */
  public static ImmutableList<ClauseId> all() {
    return ALL;
  }

  /**
   * The clause with this id, such as 36 or 43c.
   *
   * @throws InvalidValueException if the paper has no such clause
   */
  public static ClauseId of(String text) {
    ClauseId clause = BY_TEXT.get(text);
    if (clause == null) {
      throw new InvalidValueException(
          text,
          "one of the 56 clauses, 1 to 43 with a letter at 10, 11, 40, 41 and 43",
          "Write it like 36 or 43c.");
    }
    return clause;
  }

  /** The number of its statement, 1 to 43. */
  public int statement() {
    return statement;
  }

  /** Its place among the 56, from 0. */
  public int position() {
    return position;
  }

  @Override
  public int compareTo(ClauseId other) {
    return Integer.compare(position, other.position);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClauseId that && position == that.position;
  }

  @Override
  public int hashCode() {
    return position;
  }

  /** The id as the paper is cited by it: 36, 43c. */
  @Override
  public String toString() {
    return text;
  }
}
