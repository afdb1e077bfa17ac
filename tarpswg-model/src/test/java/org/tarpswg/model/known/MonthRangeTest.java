// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tarpswg.model.known.Ternary.NO;
import static org.tarpswg.model.known.Ternary.UNKNOWN;
import static org.tarpswg.model.known.Ternary.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.model.problem.InvalidValueException;

class MonthRangeTest {

  private static MonthRange between(String start, String end) {
    return MonthRange.between(PartialDate.parse(start), PartialDate.parse(end)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-15, 2017-03-14, 12, 11, NO",
    "2016-03-15, 2017-03-15, 12, 12, YES",
    "2016-03-15, 2017-03-16, 12, 12, YES",
    "2016-03-15, 2016-09-14, 6,  5,  NO",
    "2016-03-15, 2016-09-15, 6,  6,  YES",
    "2016-03-15, 2016-09-16, 6,  6,  YES"
  })
  void theDayDecidesWhetherTwelveOrSixMonthsAreReached(
      String start, String end, int bound, int months, Ternary reached) {
    assertThat(between(start, end)).isEqualTo(MonthRange.exactly(Months.of(months)));
    assertThat(between(start, end).isAtLeast(bound)).isEqualTo(reached);
    assertThat(between(start, end).isUnder(bound)).isEqualTo(reached.not());
  }

  @ParameterizedTest
  @CsvSource({
    "2017-01-31, 2017-02-28, 0",
    "2017-01-31, 2017-03-30, 1",
    "2017-01-31, 2017-03-31, 2",
    "2017-01-28, 2017-02-28, 1",
    "2016-02-29, 2017-02-28, 11",
    "2016-02-29, 2017-03-01, 12",
    "2016-02-29, 2020-02-29, 48",
    "2016-05-03, 2016-05-03, 0",
    "2016-12-31, 2017-01-01, 0"
  })
  void aMonthIsCompleteOnTheSameDayOfALaterOne(String start, String end, int months) {
    assertThat(between(start, end)).isEqualTo(new MonthRange(months, months));
  }

  @ParameterizedTest
  @CsvSource({
    "2016,       2017,       0,  23",
    "2016-01,    2017-01,    11, 12",
    "2016-01-15, 2017-01,    11, 12",
    "2016-01,    2017-01-31, 12, 12",
    "2016-01-01, 2017-01,    12, 12",
    "2016,       2016,       0,  11",
    "2016,       2016-06-01, 0,  5",
    "2016-05,    2016-05,    0,  0"
  })
  void partialDatesGiveTheRangeTheyAllow(String start, String end, int least, int most) {
    assertThat(between(start, end)).isEqualTo(new MonthRange(least, most));
  }

  @Test
  void aRangeAcrossTheBoundLeavesTheComparisonOpen() {
    MonthRange range = between("2016-01", "2017-01");
    assertThat(range.isAtLeast(12)).isEqualTo(UNKNOWN);
    assertThat(range.isUnder(12)).isEqualTo(UNKNOWN);
    assertThat(range.isAtLeast(11)).isEqualTo(YES);
    assertThat(range.isAtLeast(13)).isEqualTo(NO);
    assertThat(range).hasToString("11 to 12 months");
    assertThat(between("2016-01-01", "2017-01-01")).hasToString("12 months");
  }

  @Test
  void anEndThatCanOnlyLieBeforeTheStartGivesNoInterval() {
    assertThat(MonthRange.between(PartialDate.parse("2016-05-03"), PartialDate.parse("2016-05-02")))
        .isEmpty();
    assertThat(MonthRange.between(PartialDate.parse("2017"), PartialDate.parse("2016"))).isEmpty();
    assertThat(MonthRange.between(PartialDate.parse("2016-05-03"), PartialDate.parse("2016-05")))
        .contains(new MonthRange(0, 0));
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3"})
  void aNegativeOrFallingRangeIsRefused(int least, int most) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new MonthRange(least, most));
  }
}
