// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.tarpswg.model.json.Nearest;
import org.tarpswg.model.problem.Problem;

/** Finds what somebody named on the command line, whatever the case of its letters. */
final class Names {
  private Names() {}

  /**
   * The one of the known names that was meant.
   *
   * @param where the option or parameter
   * @param rule what can stand there, in words
   * @throws RefusedArgumentException if it is none of them, with the nearest ones
   */
  static String find(String where, String named, List<String> known, String rule) {
    return known.stream()
        .filter(name -> name.equalsIgnoreCase(named.strip()))
        .findFirst()
        .orElseThrow(() -> unknown(where, named, known, rule));
  }

  /**
   * The constant that was meant; dashes may stand for underscores.
   *
   * @throws RefusedArgumentException if there is none, with the nearest ones
   */
  static <E extends Enum<E>> E constant(String where, String named, Class<E> type) {
    ImmutableList<String> known = of(type);
    String rule = "one of " + String.join(", ", known);
    return Enum.valueOf(type, find(where, named.replace('-', '_'), known, rule));
  }

  /** The names of all constants, in their order. */
  static ImmutableList<String> of(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(toImmutableList());
  }

  private static RefusedArgumentException unknown(
      String where, String named, List<String> known, String rule) {
    return new RefusedArgumentException(
        new Problem("UNKNOWN_NAME", where, named, rule, cure(named, known)));
  }

  /** The nearest of the known names, or that one of them is to be taken. */
  static String cure(String named, List<String> known) {
    ImmutableList<String> near = near(named, known);
    return near.isEmpty() ? "Take one of those." : "Did you mean " + String.join(", ", near) + "?";
  }

  /** What a number is near to as a word is not what was meant. */
  private static ImmutableList<String> near(String named, List<String> known) {
    return CharMatcher.inRange('0', '9').matchesAllOf(named)
        ? ImmutableList.of()
        : Nearest.near(named, known);
  }
}
