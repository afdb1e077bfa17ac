// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Evolving;

/**
 * Conditions down to the facts. Immutable.
 *
 * @param steps the topmost conditions
 */
@Evolving
public record Tree(ImmutableList<Step> steps) implements Block {
  /**
   * One condition. Immutable.
   *
   * @param truth whether it holds
   * @param words what it says
   * @param below what it rests on
   */
  public record Step(Ternary truth, Line words, ImmutableList<Step> below) {}
}
