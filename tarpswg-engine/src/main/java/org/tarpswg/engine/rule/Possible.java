// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.known.Ternary;

/** The values that questions can still have, while a condition is judged. */
public interface Possible {

  /** The possible answers to a question; at least one. */
  <V> ImmutableList<V> values(Question<V> question);

  /** The case, whose records conditions about lists speak of. */
  CaseFacts facts();

  /** Kleene's truth of a condition by these values. */
  default Ternary truthOf(Condition condition) {
    return condition.truth(this);
  }

  /** Exactly what the case says. */
  static Possible of(CaseFacts facts) {
    return facts.asTold();
  }
}
