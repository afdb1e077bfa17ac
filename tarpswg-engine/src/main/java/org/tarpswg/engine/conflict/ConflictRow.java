// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.ConflictKind;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.ClauseId;

/**
 * One row of the table of contradictory facts, or one variant of a row: it is raised where each of
 * its sides surely holds.
 */
final class ConflictRow {
  private final String code;
  private final ConflictKind kind;
  private final ImmutableList<Side> sides;
  private final String used;
  private final Function<PatientCase, ImmutableList<ClauseId>> clauses;

  private ConflictRow(
      String code,
      ConflictKind kind,
      ImmutableList<Side> sides,
      String used,
      Function<PatientCase, ImmutableList<ClauseId>> clauses) {
    this.code = code;
    this.kind = kind;
    this.sides = sides;
    this.used = used;
    this.clauses = clauses;
  }

  /** Two facts disagree, and one of them is read. */
  static Between flag(String code) {
    return sides ->
        used ->
            clauses ->
                new ConflictRow(
                    code, ConflictKind.FLAG, ImmutableList.copyOf(sides), used, clauses);
  }

  /** A plan or an act runs against a clause. */
  static Between deviation(String code) {
    return sides ->
        used ->
            clauses ->
                new ConflictRow(
                    code, ConflictKind.DEVIATION, ImmutableList.copyOf(sides), used, clauses);
  }

  /** The first step: the sides that cannot stand together. */
  @FunctionalInterface
  interface Between {
    Read between(Side... sides);
  }

  /** The second step: which fact is read, and why. */
  @FunctionalInterface
  interface Read {
    Bearing reads(String used);
  }

  /** The last step: the clauses that rest on the facts. */
  @FunctionalInterface
  interface Bearing {
    ConflictRow bearsOn(Function<PatientCase, ImmutableList<ClauseId>> clauses);

    default ConflictRow bearsOn(String... clauses) {
      return bearsOn(Clauses.of(clauses));
    }

    default ConflictRow bearsOn(ImmutableList<ClauseId> clauses) {
      return bearsOn(of -> clauses);
    }
  }

  String code() {
    return code;
  }

  /** The conflict, where each side holds; the message sets the sides beside each other. */
  Optional<Conflict> in(PatientCase patientCase, Policy policy) {
    List<Held> held = new ArrayList<>(sides.size());
    for (Side side : sides) {
      Optional<Held> one = side.in(patientCase, policy);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      held.add(one.get());
    }
    return Optional.of(
        Conflict.builder()
            .code(code)
            .kind(kind)
            .facts(held.stream().flatMap(one -> one.facts().stream()).collect(toImmutableList()))
            .used(used)
            .message(held.stream().map(Held::words).collect(joining(" beside ")))
            .clauses(clauses.apply(patientCase))
            .build());
  }
}
