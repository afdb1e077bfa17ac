// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/**
 * One step of the reason for an answer, with the steps below it: a tree whose leaves are facts.
 * Immutable.
 */
@Stable
@Value.Immutable
public abstract class Derivation {

  /** For those who work the values out; others use the {@link #builder() builder}. */
  protected Derivation() {}

  /** What the step does. */
  public abstract DerivationKind kind();

  /** The condition in words. */
  public abstract String words();

  /** Whether it holds. */
  public abstract Ternary truth();

  /** The facts it compares; only a leaf has any. */
  public abstract ImmutableList<FactReading> facts();

  /** The steps below it; a leaf has none. */
  public abstract ImmutableList<Derivation> steps();

  private ImmutableMap<String, Object> values() {
    return ImmutableMap.<String, Object>builder()
        .put("kind", kind())
        .put("words", words())
        .put("truth", truth())
        .put("facts", facts())
        .put("steps", steps())
        .buildOrThrow();
  }

  /** Whether the other says the same in everything, however it was made. */
  @Override
  public final boolean equals(Object other) {
    return other == this || (other instanceof Derivation that && that.values().equals(values()));
  }

  @Override
  public final int hashCode() {
    return values().hashCode();
  }

  @Override
  public final String toString() {
    return "Derivation" + values();
  }

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  public static final class Builder extends ImmutableDerivation.Builder {
    Builder() {}
  }
}
