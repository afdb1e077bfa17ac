// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import com.google.common.base.CharMatcher;
import java.util.Comparator;
import org.tarpswg.model.problem.InvalidValueException;
import org.tarpswg.model.stability.Stable;

/**
 * One output of a clause that says several things; written with a dot, so that 12.a and 11a never
 * look alike. It carries its clause's grading and none of its own. Immutable.
 *
 * @param clause the clause it is a part of
 * @param name its name within the clause, in lowerCamelCase
 */
@Stable
public record PartId(ClauseId clause, String name) implements Comparable<PartId> {
  private static final CharMatcher FIRST = CharMatcher.inRange('a', 'z');
  private static final CharMatcher LETTERS = FIRST.or(CharMatcher.inRange('A', 'Z'));

  /**
   * Refuses a name that is not lowerCamelCase.
   *
   * @throws InvalidValueException if it is not
   */
  public PartId {
    if (name.isEmpty() || !FIRST.matches(name.charAt(0)) || !LETTERS.matchesAllOf(name)) {
      throw new InvalidValueException(
          name, "a part name of letters, the first a small one", "Write it like a or highDose.");
    }
  }

  /**
   * Reads 12.a or 43a.highDose.
   *
   * @throws InvalidValueException if there is no dot, no such clause or no such kind of name
   */
  public static PartId of(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw new InvalidValueException(
          text, "a clause and a part with a dot between them", "Write it like 12.a.");
    }
    return new PartId(ClauseId.of(text.substring(0, dot)), text.substring(dot + 1));
  }

  @Override
  public int compareTo(PartId other) {
    return Comparator.comparing(PartId::clause).thenComparing(PartId::name).compare(this, other);
  }

  /** The id with its dot, which {@link #of} reads back. */
  @Override
  public String toString() {
    return clause + "." + name;
  }
}
