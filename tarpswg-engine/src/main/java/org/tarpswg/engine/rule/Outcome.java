// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.tarpswg.model.fact.FactPath;

/**
 * What follows from a ladder for a case, exactly. The missing facts are gathered when they are
 * read; whoever holds the lock of the case may read them.
 *
 * @param <V> the type of the verdicts
 */
public final class Outcome<V> {
  private final ImmutableSet<V> possible;
  private Supplier<ImmutableList<FactPath>> missing;

  private Outcome(ImmutableSet<V> possible, Supplier<ImmutableList<FactPath>> missing) {
    this.possible = possible;
    this.missing = missing;
  }

  /** What follows, where everything is at hand. */
  public Outcome(ImmutableSet<V> possible, ImmutableList<FactPath> missing) {
    this(possible, () -> missing);
  }

  /** Nothing but this verdict, whatever is unknown. */
  public static <V> Outcome<V> certain(V verdict) {
    return new Outcome<>(ImmutableSet.of(verdict), ImmutableList.of());
  }

  /** One of these verdicts, depending on facts that are gathered when they are read. */
  static <V> Outcome<V> open(ImmutableSet<V> possible, Supplier<ImmutableList<FactPath>> missing) {
    return new Outcome<>(possible, missing);
  }

  /** The verdicts that some completion of the case reaches; at least one. */
  public ImmutableSet<V> possible() {
    return possible;
  }

  /** The facts on which the verdict still depends; empty exactly where one verdict is possible. */
  public ImmutableList<FactPath> missing() {
    ImmutableList<FactPath> gathered = missing.get();
    missing = () -> gathered;
    return gathered;
  }

  /** The verdict, where only one is possible. */
  public Optional<V> verdict() {
    return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
  }

  /** The verdict, or this where more than one is possible. */
  public V verdictOr(V undecided) {
    return verdict().orElse(undecided);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outcome<?> that
        && that.possible.equals(possible)
        && that.missing().equals(missing());
  }

  @Override
  public int hashCode() {
    return possible.hashCode();
  }

  @Override
  public String toString() {
    return possible.toString();
  }
}
