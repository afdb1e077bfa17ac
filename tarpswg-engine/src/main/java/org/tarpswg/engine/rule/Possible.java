// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;

/** The values that questions can still have, while a condition is judged. */
public interface Possible {

  /** The possible answers to a question; at least one. */
  <V> ImmutableList<V> values(Question<V> question);

  /** The case, whose records conditions about lists speak of. */
  CaseFacts facts();

  /** Exactly what the case says. */
  static Possible of(CaseFacts facts) {
    return new Possible() {
      @Override
      public <V> ImmutableList<V> values(Question<V> question) {
        return facts.read(question).possible();
      }

      @Override
      public CaseFacts facts() {
        return facts;
      }
    };
  }
}
