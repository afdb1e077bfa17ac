// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.tarpswg.model.known.MonthRange;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/** F73: partial dates keep their precision, and say of intervals only what every day allows. */
class DateLawsTest {
  private static final String SEED = "20180601";

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(2014, 1, 1), LocalDate.of(2020, 12, 31));
  }

  /** A day, its month or its year. */
  @Provide
  Arbitrary<Vague> vague() {
    return days()
        .flatMap(
            day ->
                Arbitraries.of(
                        PartialDate.of(day),
                        PartialDate.of(YearMonth.from(day)),
                        PartialDate.of(Year.from(day)))
                    .map(told -> new Vague(told, day)));
  }

  /**
   * What was told of a day.
   *
   * @param told as precise as it was told
   * @param day the day itself
   */
  record Vague(PartialDate told, LocalDate day) {}

  @Property(seed = SEED)
  void aDateReadsBackAsItWasTold(@ForAll("vague") Vague date) {
    assertThat(PartialDate.parse(date.told().toString())).isEqualTo(date.told());
    assertThat(date.day()).isBetween(date.told().earliest(), date.told().latest());
  }

  @Property(seed = SEED)
  void aDecidedOrderIsTheOrderOfTheDays(@ForAll("vague") Vague a, @ForAll("vague") Vague b) {
    Ternary before = a.told().isBefore(b.told());
    assertThat(!before.isKnown() || before.isYes() == a.day().isBefore(b.day())).isTrue();
    assertThat(b.told().isAfter(a.told())).isEqualTo(before);
  }

  @Property(seed = SEED)
  void theOrderOfDaysIsDecided(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
    assertThat(PartialDate.of(a).isBefore(PartialDate.of(b))).isEqualTo(Ternary.of(a.isBefore(b)));
  }

  @Property(seed = SEED)
  void anIntervalHoldsWhatTheDaysGive(@ForAll("vague") Vague start, @ForAll("vague") Vague end) {
    Assume.that(!end.day().isBefore(start.day()));
    int months = (int) Period.between(start.day(), end.day()).toTotalMonths();
    MonthRange range = MonthRange.between(start.told(), end.told()).orElseThrow();
    assertThat(months).isBetween(range.least(), range.most());
  }

  @Property(seed = SEED)
  void aDecidedComparisonHoldsForEveryLength(
      @ForAll @IntRange(max = 40) int least,
      @ForAll @IntRange(max = 20) int more,
      @ForAll @IntRange(max = 70) int bound) {
    MonthRange range = new MonthRange(least, least + more);
    Ternary atLeast = range.isAtLeast(bound);
    for (int length = range.least(); length <= range.most(); length++) {
      assertThat(!atLeast.isKnown() || atLeast.isYes() == (length >= bound)).isTrue();
    }
    assertThat(range.isUnder(bound)).isEqualTo(atLeast.not());
    assertThat(atLeast.isKnown() || (least < bound && bound <= least + more)).isTrue();
  }
}
