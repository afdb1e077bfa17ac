// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.model.known.Ternary.NO;
import static org.tarpswg.model.known.Ternary.UNKNOWN;
import static org.tarpswg.model.known.Ternary.YES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TernaryTest {

  @ParameterizedTest
  @CsvSource({
    "YES,     YES,     YES",
    "YES,     NO,      NO",
    "YES,     UNKNOWN, UNKNOWN",
    "NO,      YES,     NO",
    "NO,      NO,      NO",
    "NO,      UNKNOWN, NO",
    "UNKNOWN, YES,     UNKNOWN",
    "UNKNOWN, NO,      NO",
    "UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void eachCellOfAndIsAsPrintedInItsJavadoc(Ternary row, Ternary column, Ternary cell) {
    assertThat(row.and(column)).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource({
    "YES,     YES,     YES",
    "YES,     NO,      YES",
    "YES,     UNKNOWN, YES",
    "NO,      YES,     YES",
    "NO,      NO,      NO",
    "NO,      UNKNOWN, UNKNOWN",
    "UNKNOWN, YES,     YES",
    "UNKNOWN, NO,      UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void eachCellOfOrIsAsPrintedInItsJavadoc(Ternary row, Ternary column, Ternary cell) {
    assertThat(row.or(column)).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
  void eachCellOfNotIsAsPrintedInItsJavadoc(Ternary truth, Ternary cell) {
    assertThat(truth.not()).isEqualTo(cell);
  }

  @Test
  void thereAreThreeTruthsAndNoMore() {
    assertThat(Ternary.values()).containsExactly(YES, NO, UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownTruthIsNeitherYesNorNo(Ternary truth) {
    assertThat(truth.isYes()).isEqualTo(truth == YES);
    assertThat(truth.isNo()).isEqualTo(truth == NO);
    assertThat(truth.isKnown()).isEqualTo(truth != UNKNOWN);
  }

  @Test
  void aPlainBooleanIsNeverUnknown() {
    assertThat(Ternary.of(true)).isEqualTo(YES);
    assertThat(Ternary.of(false)).isEqualTo(NO);
  }

  @Test
  void candidatesDecideWhereTheyAllAgree() {
    assertThat(Ternary.ofCandidates(List.of(2, 4), n -> n % 2 == 0)).isEqualTo(YES);
    assertThat(Ternary.ofCandidates(List.of(1, 3), n -> n % 2 == 0)).isEqualTo(NO);
    assertThat(Ternary.ofCandidates(List.of(1, 2), n -> n % 2 == 0)).isEqualTo(UNKNOWN);
    assertThat(Ternary.ofCandidates(List.of(2, 1), n -> n % 2 == 0)).isEqualTo(UNKNOWN);
  }

  @Test
  void aSetWithoutCandidatesHasNothingToSay() {
    assertThat(Ternary.ofCandidates(List.of(), candidate -> true)).isEqualTo(UNKNOWN);
  }
}
