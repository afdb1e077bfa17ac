// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.problem;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that everything is said at once. Not thread-safe; for one check. */
public final class Problems {
  /** The code of a number, date or text outside what the field allows. */
  public static final String VALUE_RANGE = "VALUE_RANGE";

  private final List<Problem> found = new ArrayList<>();

  /** Nothing wrong yet. */
  public Problems() {}

  /** Adds one problem. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds one problem by its parts, see {@link Problem}. */
  public void add(String code, String path, String value, String rule, String cure) {
    found.add(new Problem(code, path, value, rule, cure));
  }

  /** Adds a value that nothing could have. */
  public void add(String path, InvalidValueException refused) {
    add(VALUE_RANGE, path, refused.found(), refused.rule(), refused.cure());
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All that was added, in order. */
  public ImmutableList<Problem> list() {
    return ImmutableList.copyOf(found);
  }

  /**
   * Ends the check.
   *
   * @throws InvalidCaseException with all problems, if there are any
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidCaseException(found);
    }
  }
}
