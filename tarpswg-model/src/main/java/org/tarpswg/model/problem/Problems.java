// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.problem;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tarpswg.model.stability.Stable;

/** Collects what is wrong, so that everything is said at once. Not thread-safe; for one check. */
@Stable
public final class Problems {
  /** The code of a number, date or text outside what the field allows. */
  public static final String VALUE_RANGE = "VALUE_RANGE";

  /** How many problems are told apart; what is wrong beyond them is counted. */
  public static final int MOST_TOLD = 1000;

  private final List<Problem> found = new ArrayList<>();
  private int untold;

  /** Nothing wrong yet. */
  public Problems() {}

  /** Adds one problem; beyond {@link #MOST_TOLD} it only counts. */
  public void add(Problem problem) {
    if (isFull()) {
      untold++;
    } else {
      found.add(problem);
    }
  }

  /** Adds one problem by its parts, see {@link Problem}. */
  public void add(String code, String path, String value, String rule, String cure) {
    add(new Problem(code, path, value, rule, cure));
  }

  /** Adds a value that nothing could have. */
  public void add(String path, InvalidValueException refused) {
    add(VALUE_RANGE, path, refused.found(), refused.rule(), refused.cure());
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether further problems only count: nobody need word them with care. */
  public boolean isFull() {
    return found.size() >= MOST_TOLD;
  }

  /** All that was added, in order; the last one says how many were left out, if any were. */
  public ImmutableList<Problem> list() {
    ImmutableList.Builder<Problem> all = ImmutableList.<Problem>builder().addAll(found);
    if (untold > 0) {
      all.add(
          new Problem(
              "TOO_MANY_PROBLEMS",
              "(document)",
              untold + " further problems",
              "at most " + MOST_TOLD + " problems in one case",
              "Mend the ones above, then look again."));
    }
    return all.build();
  }

  /**
   * Ends the check.
   *
   * @throws InvalidCaseException with all problems, if there are any
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidCaseException(list());
    }
  }
}
