// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.problem;

import org.tarpswg.model.stability.Stable;

/**
 * Thrown when a single value is built that nothing could have: a negative interval, a core needle
 * of gauge zero. The reader and the builders of a case catch it and report it with the field's
 * path.
 */
@Stable
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String found;
  private final String rule;
  private final String cure;

  /**
   * A refusal of one value.
   *
   * @param found what was given
   * @param rule what would have been allowed
   * @param cure what to do about it
   */
  public InvalidValueException(String found, String rule, String cure) {
    super("Found " + found + ", expected " + rule + ". " + cure);
    this.found = found;
    this.rule = rule;
    this.cure = cure;
  }

  /** What was given. */
  public String found() {
    return found;
  }

  /** What would have been allowed. */
  public String rule() {
    return rule;
  }

  /** What to do about it. */
  public String cure() {
    return cure;
  }
}
