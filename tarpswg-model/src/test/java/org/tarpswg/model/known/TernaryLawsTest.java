// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.model.known.Ternary.NO;
import static org.tarpswg.model.known.Ternary.UNKNOWN;
import static org.tarpswg.model.known.Ternary.YES;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of Kleene's logic, over every combination of its three values. */
class TernaryLawsTest {

  record Three(Ternary a, Ternary b, Ternary c) {}

  static Stream<Three> every() {
    return truths().flatMap(a -> truths().flatMap(b -> truths().map(c -> new Three(a, b, c))));
  }

  private static Stream<Ternary> truths() {
    return Arrays.stream(Ternary.values());
  }

  @Test
  void allTwentySevenCombinationsAreTried() {
    assertThat(every()).hasSize(27).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void notTwiceIsNothing(Ternary a) {
    assertThat(a.not().not()).isEqualTo(a);
  }

  @ParameterizedTest
  @EnumSource
  void aTruthWithItselfIsItself(Ternary a) {
    assertThat(a.and(a)).isEqualTo(a);
    assertThat(a.or(a)).isEqualTo(a);
  }

  @ParameterizedTest
  @EnumSource
  void yesAndNoAreTheNeutralAndTheAbsorbingValues(Ternary a) {
    assertThat(a.and(YES)).isEqualTo(a);
    assertThat(a.or(NO)).isEqualTo(a);
    assertThat(a.and(NO)).isEqualTo(NO);
    assertThat(a.or(YES)).isEqualTo(YES);
  }

  @Test
  void theExcludedMiddleDoesNotHoldForTheUnknown() {
    assertThat(UNKNOWN.or(UNKNOWN.not())).isEqualTo(UNKNOWN);
    assertThat(UNKNOWN.and(UNKNOWN.not())).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("every")
  void andAndOrCommute(Three of) {
    assertThat(of.a.and(of.b)).isEqualTo(of.b.and(of.a));
    assertThat(of.a.or(of.b)).isEqualTo(of.b.or(of.a));
  }

  @ParameterizedTest
  @MethodSource("every")
  void andAndOrAssociate(Three of) {
    assertThat(of.a.and(of.b).and(of.c)).isEqualTo(of.a.and(of.b.and(of.c)));
    assertThat(of.a.or(of.b).or(of.c)).isEqualTo(of.a.or(of.b.or(of.c)));
  }

  @ParameterizedTest
  @MethodSource("every")
  void eachDistributesOverTheOther(Three of) {
    assertThat(of.a.and(of.b.or(of.c))).isEqualTo(of.a.and(of.b).or(of.a.and(of.c)));
    assertThat(of.a.or(of.b.and(of.c))).isEqualTo(of.a.or(of.b).and(of.a.or(of.c)));
  }

  @ParameterizedTest
  @MethodSource("every")
  void eachAbsorbsTheOther(Three of) {
    assertThat(of.a.and(of.a.or(of.b))).isEqualTo(of.a);
    assertThat(of.a.or(of.a.and(of.b))).isEqualTo(of.a);
  }

  @ParameterizedTest
  @MethodSource("every")
  void deMorganHolds(Three of) {
    assertThat(of.a.and(of.b).not()).isEqualTo(of.a.not().or(of.b.not()));
    assertThat(of.a.or(of.b).not()).isEqualTo(of.a.not().and(of.b.not()));
  }

  @ParameterizedTest
  @MethodSource("every")
  void learningATruthNeverFlipsWhatWasDecided(Three of) {
    staysOnceDecided(Ternary::and, of);
    staysOnceDecided(Ternary::or, of);
    staysOnceDecided((unknown, learned) -> unknown.not(), of);
  }

  /** Where the first is unknown and turns into the third, a decided outcome is kept. */
  private static void staysOnceDecided(BinaryOperator<Ternary> operation, Three of) {
    Ternary before = operation.apply(UNKNOWN, of.b);
    if (before.isKnown()) {
      assertThat(operation.apply(of.c, of.b)).isEqualTo(before);
    }
  }
}
