// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.NumberRange;
import org.tarpswg.model.known.PartialDate;

/** The values of each kind of domain. A kind that is not known here is refused, never skipped. */
final class DomainArbitraries {
  /** Every assessment lies on or after this day, every generated date before it. */
  static final LocalDate FIRST_ASSESSMENT = LocalDate.of(2018, 6, 1);

  private static final LocalDate FIRST_RECORD = LocalDate.of(2008, 1, 1);
  private static final int DAYS_OF_RECORDS = 3800;
  private static final int DAYS_OF_ASSESSMENTS = 1500;
  static final ImmutableSet<HistologicEntity> INCLUDED =
      Sets.immutableEnumSet(
          EnumSet.range(HistologicEntity.WD_LPS, HistologicEntity.UPS)); // the first of the enum

  private DomainArbitraries() {}

  @SuppressWarnings("unchecked") // each domain generates values of its own type
  static <T> Arbitrary<T> of(Domain<T> domain) {
    return (Arbitrary<T>) any(domain);
  }

  private static Arbitrary<?> any(Domain<?> domain) {
    if (domain instanceof Domain.Choice<?> choice) {
      return Arbitraries.of(choice.constants());
    } else if (domain instanceof Domain.Choices<?> choices) {
      return sets(choices);
    } else if (domain instanceof Domain.Whole whole) {
      return wholes(whole.range());
    } else if (domain instanceof Domain.Decimal decimal) {
      return decimals(decimal.range());
    } else if (domain instanceof Domain.Dates) {
      return dates();
    } else if (domain instanceof Domain.MonthCount) {
      return months();
    } else if (domain instanceof Domain.Text) {
      return texts();
    } else if (domain instanceof Domain.Histologies) {
      return histologies();
    } else if (domain instanceof Domain.LesionIds) {
      return lesionIds().set().ofMaxSize(2).map(ImmutableSet::copyOf);
    }
    throw new IllegalArgumentException("No values for the domain " + domain);
  }

  static <E extends Enum<E>> Arbitrary<ImmutableSet<E>> sets(Domain.Choices<E> choices) {
    return Arbitraries.of(choices.constants()).set().ofMaxSize(4).map(Sets::immutableEnumSet);
  }

  private static Arbitrary<Integer> wholes(NumberRange range) {
    int least = (int) range.least() + (range.leastIncluded() ? 0 : 1);
    return Arbitraries.integers().between(least, (int) range.most()).shrinkTowards(least);
  }

  private static Arbitrary<Double> decimals(NumberRange range) {
    return Arbitraries.doubles()
        .between(range.least(), range.leastIncluded(), range.most(), true)
        .ofScale(1);
  }

  /** Days, months and years; all before the first assessment. */
  static Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> days = days(FIRST_RECORD, DAYS_OF_RECORDS - 366);
    return Arbitraries.frequencyOf(
        Tuple.of(3, days.map(PartialDate::of)),
        Tuple.of(2, days.map(day -> PartialDate.of(YearMonth.from(day)))),
        Tuple.of(1, days.map(day -> PartialDate.of(Year.from(day)))));
  }

  static Arbitrary<LocalDate> assessments() {
    return days(FIRST_ASSESSMENT, DAYS_OF_ASSESSMENTS);
  }

  private static Arbitrary<LocalDate> days(LocalDate first, int count) {
    return Arbitraries.integers().between(0, count).map(first::plusDays);
  }

  /** Intervals around the lengths that the paper speaks of, and a few long ones. */
  private static Arbitrary<Months> months() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(0, 5, 6, 7, 11, 12, 13)),
            Tuple.of(2, Arbitraries.integers().between(0, 60)),
            Tuple.of(1, Arbitraries.integers().between(0, 400)))
        .map(Months::of);
  }

  /** Ids of lesions now and then, and what makes writers of text stumble. */
  private static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, lesionIds()),
        Tuple.of(2, Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(6)),
        Tuple.of(
            1,
            Arbitraries.of(
                "", " ", "\"quoted\"", "two\nlines\tand a tab", "ä→ü İı 😀", "\\u0000")));
  }

  static Arbitrary<String> lesionIds() {
    return Arbitraries.of(Keys.at(0), Keys.at(1), Keys.at(2));
  }

  /** Entities of Table 1 above all, every other one, open terms and sets of two or three. */
  static Arbitrary<Histology> histologies() {
    Arbitrary<HistologicEntity> all = Arbitraries.of(HistologicEntity.class);
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.of(INCLUDED).map(Histology::of)),
        Tuple.of(3, all.map(Histology::of)),
        Tuple.of(2, Arbitraries.of(HistologyTerm.class).map(Histology::of)),
        Tuple.of(1, Arbitraries.of(INCLUDED).set().ofMinSize(2).ofMaxSize(3).map(Histology::anyOf)),
        Tuple.of(1, all.set().ofMinSize(2).ofMaxSize(3).map(Histology::anyOf)));
  }
}
