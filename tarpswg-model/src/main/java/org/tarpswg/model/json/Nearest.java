// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.tarpswg.model.stability.Stable;

/** Finds what somebody probably meant to write. */
@Stable
public final class Nearest {
  private static final int SUGGESTIONS = 3;
  private static final int LONGEST_QUOTED = 60;

  private Nearest() {}

  /** The cure for a word that does not exist: the nearest ones that do, or all if there are few. */
  static String cure(String written, Collection<String> allowed) {
    ImmutableList<String> near = near(clip(written), allowed);
    return near.isEmpty()
        ? "Remove it, or see the template for what can stand here."
        : "Did you mean " + String.join(", ", near) + "?";
  }

  /** The text on one line, cut where it is longer than anybody wants to read. */
  static String clip(String text) {
    String shown =
        text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "...";
    return Characters.shown(shown);
  }

  /** The nearest of the allowed words, at most three, case aside; none if nothing is near. */
  public static ImmutableList<String> near(String written, Collection<String> allowed) {
    int tolerated = Math.max(2, written.length() / 2);
    return allowed.stream()
        .filter(word -> distance(written, word) <= tolerated)
        .sorted(
            Comparator.comparingInt((String word) -> distance(written, word))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SUGGESTIONS)
        .collect(toImmutableList());
  }

  /** How many letters must change, case aside (Levenshtein). */
  private static int distance(String one, String other) {
    String from = one.toLowerCase(Locale.ROOT);
    String to = other.toLowerCase(Locale.ROOT);
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
