// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.NumberRange;
import org.tarpswg.model.known.PartialDate;

/**
 * Values that a fact can have: every constant, both bounds of a range, each precision of a date.
 */
public final class ValuesOfADomain {
  private ValuesOfADomain() {}

  /** At least one value; the last one stands in no conflict with the last ones of other domains. */
  @SuppressWarnings("unchecked") // each domain gives values of its own type
  public static <T> ImmutableList<T> of(Domain<T> domain) {
    return (ImmutableList<T>) ImmutableList.copyOf(values(domain).iterator());
  }

  private static Stream<?> values(Domain<?> domain) {
    if (domain instanceof Domain.Choice<?> choice) {
      return Arrays.stream(choice.constants().getEnumConstants());
    } else if (domain instanceof Domain.Choices<?> choices) {
      return sets(choices.constants());
    } else if (domain instanceof Domain.Whole whole) {
      return numbers(whole.range()).map(Double::intValue);
    } else if (domain instanceof Domain.Decimal decimal) {
      return numbers(decimal.range());
    } else if (domain instanceof Domain.Dates) {
      return Stream.of("2016", "2016-05", "2016-05-03").map(PartialDate::parse);
    } else if (domain instanceof Domain.MonthCount) {
      return Stream.of(0, 1440, 12).map(Months::of);
    } else if (domain instanceof Domain.Histologies) {
      return histologies();
    } else if (domain instanceof Domain.LesionIds) {
      return Stream.of(ImmutableSet.of(), ImmutableSet.of("L1"));
    } else if (domain instanceof Domain.Text) {
      return Stream.of("", "\u00e4 \"quoted\" \\ \n\t\u20ac", "L1");
    }
    throw new AssertionError("No values for " + domain);
  }

  private static <E extends Enum<E>> Stream<ImmutableSet<E>> sets(Class<E> constants) {
    ImmutableSet<E> all = Sets.immutableEnumSet(Arrays.asList(constants.getEnumConstants()));
    return Stream.of(
            Stream.of(ImmutableSet.<E>of()), all.stream().map(ImmutableSet::of), Stream.of(all))
        .flatMap(each -> each);
  }

  private static Stream<Double> numbers(NumberRange range) {
    double least = range.leastIncluded() ? range.least() : 0.125;
    return Stream.of(least, Math.floor(range.most() / 2), range.most());
  }

  private static Stream<Histology> histologies() {
    return Stream.of(
            Arrays.stream(HistologicEntity.values()).map(Histology::of),
            Arrays.stream(HistologyTerm.values()).map(Histology::of),
            Stream.of(Histology.anyOf(ImmutableSet.of(HistologicEntity.LMS, HistologicEntity.UPS))))
        .flatMap(each -> each);
  }
}
