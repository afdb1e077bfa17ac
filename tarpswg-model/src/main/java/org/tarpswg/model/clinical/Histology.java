// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.InvalidValueException;
import org.tarpswg.model.stability.Stable;

/**
 * What the tumor is: one entity, or the set of entities it can still be.
 *
 * <p>What holds for every candidate is decided at once; the rest stays open until the set shrinks.
 * An entity named alone is a set of one. Never empty. Immutable.
 */
@Stable
public final class Histology {
  private final ImmutableSet<HistologicEntity> candidates;

  private Histology(Collection<HistologicEntity> candidates) {
    if (candidates.isEmpty()) {
      throw new InvalidValueException(
          "no entity", "at least one candidate entity", "Leave the histology out if unknown.");
    }
    this.candidates = Sets.immutableEnumSet(candidates);
  }

  /** This entity and no other. */
  public static Histology of(HistologicEntity entity) {
    return new Histology(ImmutableSet.of(entity));
  }

  /** Any entity that the term can mean. */
  public static Histology of(HistologyTerm term) {
    return new Histology(term.candidates());
  }

  /**
   * One of these entities.
   *
   * @throws InvalidValueException if there is none
   */
  public static Histology anyOf(Collection<HistologicEntity> candidates) {
    return new Histology(candidates);
  }

  /** The entities it can be, in the order of their declaration. */
  public ImmutableSet<HistologicEntity> candidates() {
    return candidates;
  }

  /** The open term that means exactly these candidates, if there is one. */
  public Optional<HistologyTerm> term() {
    return Arrays.stream(HistologyTerm.values())
        .filter(term -> term.candidates().equals(candidates))
        .findFirst();
  }

  /** YES if every candidate satisfies the test, NO if none does, else UNKNOWN. */
  public Ternary is(Predicate<HistologicEntity> test) {
    return Ternary.ofCandidates(candidates, test);
  }

  /** The diagnosis in words. */
  public String label() {
    return term()
        .map(HistologyTerm::label)
        .orElseGet(() -> candidates.stream().map(HistologicEntity::label).collect(joining(" or ")));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Histology that && candidates.equals(that.candidates);
  }

  @Override
  public int hashCode() {
    return candidates.hashCode();
  }

  /** The constants: an entity, an open term, or the candidates with a bar between them. */
  @Override
  public String toString() {
    return term()
        .map(Enum::toString)
        .orElseGet(() -> candidates.stream().map(Enum::toString).collect(joining("|")));
  }
}
