// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.problem.InvalidValueException;

class MonthsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 1439, 1440})
  void monthsOfALifeAreAllowed(int count) {
    assertThat(Months.of(count).count()).isEqualTo(count);
    assertThat(Months.of(count)).hasToString("P" + count + "M");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1441, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void noIntervalIsNegativeOrLongerThanALife(int count) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Months.of(count))
        .satisfies(refused -> assertThat(refused.found()).isEqualTo(Integer.toString(count)))
        .satisfies(refused -> assertThat(refused.rule()).contains("0 to 1440"));
  }

  @Test
  void monthsAreOrderedByLength() {
    assertThat(Months.of(9)).isLessThan(Months.of(10)).isEqualByComparingTo(Months.of(9));
  }

  @ParameterizedTest
  @CsvSource({
    "0,      true",
    "120,   true",
    "-0.001, false",
    "120.001, false",
    "NaN, false",
    "Infinity, false",
    "-Infinity, false"
  })
  void aClosedRangeHoldsItsBounds(double number, boolean contained) {
    assertThat(NumberRange.ofClosed(0, 120, "a").contains(number)).isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "-0.0, false", "0.001, true", "50, true", "50.001, false", "NaN, false"})
  void aPositiveRangeLeavesOutZero(double number, boolean contained) {
    assertThat(NumberRange.positive(50, "g/m2").contains(number)).isEqualTo(contained);
  }

  @Test
  void aRangeSaysItsRuleInWords() {
    assertThat(NumberRange.ofClosed(0, 120, "a")).hasToString("a number from 0 to 120 (a)");
    assertThat(NumberRange.ofClosed(0, 5, "1")).hasToString("a number from 0 to 5");
    assertThat(NumberRange.positive(0.5, "mm")).hasToString("a number above 0 up to 0.5 (mm)");
  }
}
