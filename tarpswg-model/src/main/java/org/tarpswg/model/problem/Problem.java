// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.problem;

import com.google.common.base.CharMatcher;
import java.io.Serializable;
import org.tarpswg.model.stability.Stable;

/**
 * One thing that is wrong with a case; fit for a log, since it is on one line and holds no more of
 * the patient than the facts that are wrong. Immutable.
 *
 * @param code the kind of problem, in UPPER_SNAKE_CASE; those of the contradiction table keep its
 *     names
 * @param path the path of the field, such as {@code lesions[lll].diameterMm}
 * @param found what was found there: the offending value, and where two facts exclude each other
 *     the other one; cut at 200 characters
 * @param rule the rule it breaks
 * @param cure what to do about it
 */
@Stable
public record Problem(String code, String path, String found, String rule, String cure)
    implements Serializable {
  private static final int LONGEST_FOUND = 200;

  /** Keeps what was found on one line, and short. */
  public Problem {
    String shown = found.length() <= LONGEST_FOUND ? found : start(found) + "...";
    found = CharMatcher.javaIsoControl().replaceFrom(shown, '?');
  }

  /** As much as is shown, without half a character at its end. */
  private static String start(String found) {
    boolean inPair = Character.isHighSurrogate(found.charAt(LONGEST_FOUND - 1));
    return found.substring(0, inPair ? LONGEST_FOUND - 1 : LONGEST_FOUND);
  }

  /** The same problem, seen from the record that holds this one. */
  public Problem within(String parent) {
    return new Problem(code, parent + "." + path, found, rule, cure);
  }

  /** The problem as one line for people. */
  @Override
  public String toString() {
    return path + ": found " + found + "; expected " + rule + ". " + cure;
  }
}
