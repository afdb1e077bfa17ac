// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.problem;

/**
 * One thing that is wrong with a case. Immutable.
 *
 * @param code the kind of problem, in UPPER_SNAKE_CASE; those of the contradiction table keep its
 *     names
 * @param path the path of the field, such as {@code lesions[lll].diameterMm}
 * @param found what was found there: the offending field's own value and nothing else of the
 *     patient
 * @param rule the rule it breaks
 * @param cure what to do about it
 */
public record Problem(String code, String path, String found, String rule, String cure) {

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
