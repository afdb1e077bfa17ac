// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tarpswg.model.known.Ternary.NO;
import static org.tarpswg.model.known.Ternary.UNKNOWN;
import static org.tarpswg.model.known.Ternary.YES;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.problem.InvalidValueException;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"2016", "2016-05", "2016-05-03", "2016-02-29", "1900-01-01", "2199-12-31", "1900"})
  void aDatePrintsAsItWasToldAndReadsBack(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
    assertThat(PartialDate.parse(PartialDate.parse(text).toString()))
        .isEqualTo(PartialDate.parse(text))
        .hasSameHashCodeAs(PartialDate.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2016,       2016-01-01, 2016-12-31, false",
    "2016-02,    2016-02-01, 2016-02-29, false",
    "2017-02,    2017-02-01, 2017-02-28, false",
    "2016-05-03, 2016-05-03, 2016-05-03, true"
  })
  void aDateMeansEveryDayOfItsPrecision(
      String text, LocalDate earliest, LocalDate latest, boolean exact) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date.isExact()).isEqualTo(exact);
  }

  @Test
  void theThreePrecisionsAreThreeDates() {
    PartialDate year = PartialDate.of(Year.of(2016));
    PartialDate month = PartialDate.of(YearMonth.of(2016, 1));
    PartialDate day = PartialDate.of(LocalDate.of(2016, 1, 1));
    assertThat(year).isEqualTo(PartialDate.parse("2016")).isNotEqualTo(month).isNotEqualTo(day);
    assertThat(month).isEqualTo(PartialDate.parse("2016-01")).isNotEqualTo(day);
    assertThat(day).isEqualTo(PartialDate.parse("2016-01-01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-02-30",
        "2016-13",
        "2017-02-29",
        "2016-00",
        "2016-05-3",
        "2016-5",
        "16",
        "",
        "05-2016",
        "2016/05/03",
        "2016-05-03T00:00",
        "20160503",
        "May 2016",
        "٢٠١٦",
        " 2016",
        "1899",
        "2200",
        "1899-12-31",
        "2200-01-01",
        "-2016",
        "+12016-05"
      })
  void whatIsNoDateOfAPatientIsRefused(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PartialDate.parse(text))
        .satisfies(refused -> assertThat(refused.found()).isEqualTo(text))
        .satisfies(refused -> assertThat(refused.rule()).isNotBlank())
        .satisfies(refused -> assertThat(refused.cure()).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "2016-05-03, 2016-05-04, YES",
    "2016-05-03, 2016-05-03, NO",
    "2016-05-04, 2016-05-03, NO",
    "2016-05,    2016-06-01, YES",
    "2016-05,    2016-05-31, UNKNOWN",
    "2016-05,    2016-05-01, NO",
    "2016,       2017,       YES",
    "2016,       2016,       UNKNOWN",
    "2017,       2016,       NO",
    "2016,       2016-12-31, UNKNOWN",
    "2016,       2016-01-01, NO",
    "2015-12-31, 2016,       YES",
    "2016-12-31, 2016,       NO"
  })
  void aComparisonIsDecidedOnlyIfEveryDayAgrees(String one, String other, Ternary before) {
    assertThat(PartialDate.parse(one).isBefore(PartialDate.parse(other))).isEqualTo(before);
    assertThat(PartialDate.parse(other).isAfter(PartialDate.parse(one))).isEqualTo(before);
  }

  @Test
  void exactDatesCompareLikeDays() {
    PartialDate first = PartialDate.parse("2016-02-28");
    PartialDate second = PartialDate.parse("2016-02-29");
    assertThat(first.isBefore(second)).isEqualTo(YES);
    assertThat(first.isAfter(second)).isEqualTo(NO);
    assertThat(PartialDate.parse("2016").isAfter(second)).isEqualTo(UNKNOWN);
  }
}
