// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.model.fact.FactPath;

/**
 * What follows from a ladder for a case, exactly. Immutable.
 *
 * @param <V> the type of the verdicts
 * @param possible the verdicts that some completion of the case reaches; at least one
 * @param missing the facts on which the verdict still depends; empty exactly where one is possible
 */
public record Outcome<V>(ImmutableSet<V> possible, ImmutableList<FactPath> missing) {

  /** Nothing but this verdict, whatever is unknown. */
  public static <V> Outcome<V> certain(V verdict) {
    return new Outcome<>(ImmutableSet.of(verdict), ImmutableList.of());
  }

  /** The verdict, where only one is possible. */
  public Optional<V> verdict() {
    return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
  }

  /** The verdict, or this where more than one is possible. */
  public V verdictOr(V undecided) {
    return verdict().orElse(undecided);
  }
}
