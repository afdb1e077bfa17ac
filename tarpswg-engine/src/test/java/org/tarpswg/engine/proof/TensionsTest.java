// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.engine.Repository;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Part;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Direction;

/** Nothing is advised for and against at once, but for the tensions that are registered. */
class TensionsTest {
  private static final Prover OF_PATIENT = Prover.ofEveryCase();
  private static final Prover OF_LESION = Prover.ofEveryCase();
  private static final Place<Lesion> LESION = OF_LESION.someRecord(Lists.LESIONS);

  static List<Tensions.Tension> registered() {
    return Tensions.REGISTERED;
  }

  private static boolean canBothHold(Tensions.Act act, Claim one, Claim other) {
    return act.ofLesion()
        ? OF_LESION.canHold(LesionClaims.of(one, LESION), LesionClaims.of(other, LESION))
        : OF_PATIENT.canHold(one.trigger(), other.trigger());
  }

  @Test
  void exactly_the_registered_pairs_can_speak_for_and_against_one_act() {
    List<ImmutableList<String>> possible = new ArrayList<>();
    for (Tensions.Act act : Tensions.ACTS) {
      for (Claim one : act.spokenFor()) {
        for (Claim other : act.spokenAgainst()) {
          if (canBothHold(act, one, other)) {
            possible.add(ImmutableList.of(one.id(), other.id()));
          }
        }
      }
    }
    assertThat(possible)
        .containsExactlyInAnyOrderElementsOf(
            registered().stream().map(Tensions.Tension::pair).collect(toImmutableList()));
  }

  @Test
  void whatever_is_printed_against_something_stands_among_the_acts() {
    ImmutableSet<String> printed =
        Evidence.edition2018().clauses().stream()
            .flatMap(TensionsTest::directions)
            .collect(toImmutableSet());
    assertThat(
            Tensions.ACTS.stream()
                .flatMap(act -> act.spokenAgainst().stream())
                .map(Claim::id)
                .collect(toImmutableSet()))
        .isEqualTo(printed);
  }

  private static Stream<String> directions(Clause clause) {
    return clause.parts().isEmpty()
        ? Stream.of(clause).filter(c -> isAgainst(c.direction())).map(c -> c.id().toString())
        : clause.parts().stream()
            .filter(part -> isAgainst(Optional.of(part.direction())))
            .map(Part::id)
            .map(Object::toString);
  }

  private static boolean isAgainst(Optional<Direction> direction) {
    return direction.filter(d -> d != Direction.FOR && d != Direction.INFORMS).isPresent();
  }

  @ParameterizedTest
  @MethodSource("registered")
  void a_registered_tension_is_real(Tensions.Tension tension) {
    Recommendations answer = ToldCase.METASTATIC.of("LMS").and(tension.facts()).answer();
    assertThat(applicability(answer, tension.one())).isEqualTo(Applicability.APPLIES);
    assertThat(applicability(answer, tension.other())).isEqualTo(Applicability.APPLIES);
  }

  private static Applicability applicability(Recommendations answer, String id) {
    Claim claim = Claim.of(id);
    return answer.of(claim.clause()).parts().stream()
        .filter(part -> part.part().toString().equals(id))
        .map(part -> part.applicability())
        .findFirst()
        .orElseGet(() -> answer.of(claim.clause()).applicability());
  }

  @ParameterizedTest
  @MethodSource("registered")
  void a_registered_tension_has_its_reading(Tensions.Tension tension) {
    String clauses = clausesOf(tension.reading());
    assertThat(tension.pair())
        .as("%s stands for %s", tension.reading(), clauses)
        .allMatch(id -> covers(clauses, statement(id)));
  }

  /** The clauses in the row of a reading, such as {@code 24-36} or {@code 10b, 27}. */
  private static String clausesOf(String reading) {
    return Repository.text("docs/READINGS.md")
        .lines()
        .filter(row -> row.startsWith("| " + reading + " |"))
        .map(row -> Splitter.on('|').trimResults().splitToList(row).get(2))
        .findFirst()
        .orElseThrow();
  }

  private static boolean covers(String clauses, int statement) {
    return Splitter.on(',')
        .trimResults()
        .splitToStream(clauses)
        .map(range -> Splitter.on('-').splitToList(range))
        .anyMatch(
            range ->
                statement(range.get(0)) <= statement
                    && statement <= statement(range.get(range.size() - 1)));
  }

  private static int statement(String id) {
    return Integer.parseInt(CharMatcher.inRange('0', '9').negate().trimFrom(head(id)));
  }

  private static String head(String id) {
    return Splitter.on('.').splitToList(id).get(0);
  }
}
