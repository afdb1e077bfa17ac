// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.model.known.Ternary;

/**
 * Ordered rungs, each a guard and a verdict: the first guard that holds gives the verdict. A plain
 * condition is a ladder with one rung. Immutable.
 *
 * @param <V> the type of the verdicts
 */
public final class Ladder<V> {
  private final ImmutableList<Rung<V>> rungs;
  private final V otherwise;

  private Ladder(ImmutableList<Rung<V>> rungs, V otherwise) {
    this.rungs = rungs;
    this.otherwise = otherwise;
  }

  /** Starts with the first rung. */
  public static <V> Steps<V> when(Condition guard, V verdict) {
    return new Steps<V>().when(guard, verdict);
  }

  /** The ladder that always gives this verdict. */
  public static <V> Ladder<V> always(V verdict) {
    return new Ladder<>(ImmutableList.of(), verdict);
  }

  /** The truth of a condition, as a ladder. */
  public static Ladder<Ternary> truthOf(Condition condition) {
    return when(condition, Ternary.YES).otherwise(Ternary.NO);
  }

  /** The rungs, from the first to the last. */
  public ImmutableList<Rung<V>> rungs() {
    return rungs;
  }

  /** The verdict where no guard holds. */
  public V otherwise() {
    return otherwise;
  }

  /** The verdict by Kleene's truth of the guards, or empty where a guard on the way is open. */
  Optional<V> verdict(Possible possible) {
    for (Rung<V> rung : rungs) {
      Ternary truth = possible.truthOf(rung.guard);
      if (truth == Ternary.YES) {
        return Optional.of(rung.verdict);
      }
      if (truth == Ternary.UNKNOWN) {
        return Optional.empty();
      }
    }
    return Optional.of(otherwise);
  }

  /**
   * One rung.
   *
   * @param <V> the type of the verdicts
   * @param guard when it is reached
   * @param verdict what it gives
   */
  public record Rung<V>(Condition guard, V verdict) {}

  /**
   * Rungs while they are put together.
   *
   * @param <V> the type of the verdicts
   */
  public static final class Steps<V> {
    private final ImmutableList.Builder<Rung<V>> rungs = ImmutableList.builder();

    private Steps() {}

    /** Adds the next rung. */
    public Steps<V> when(Condition guard, V verdict) {
      rungs.add(new Rung<>(guard, verdict));
      return this;
    }

    /** Ends the ladder with the verdict where no guard holds. */
    public Ladder<V> otherwise(V verdict) {
      return new Ladder<>(rungs.build(), verdict);
    }
  }
}
