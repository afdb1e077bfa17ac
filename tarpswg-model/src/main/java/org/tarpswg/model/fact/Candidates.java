// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.NumberRange;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/** Looks one fact of a case up and finds the values that it could have instead. */
final class Candidates extends FactCopy {
  /** Around the months that the paper prints, and the two ends of a schedule. */
  private static final ImmutableList<Integer> MONTHS =
      ImmutableList.of(0, 2, 3, 5, 6, 7, 11, 12, 13);

  private static final ImmutableList<Integer> DAYS = ImmutableList.of(0, 20, 21, 22);
  private static final int SMALL = 18;
  private static final ImmutableList<Integer> ROUND = ImmutableList.of(21, 25, 30, 50, 75, 100);
  private static final String PLANNED = "planned";

  private final PatientCase patientCase;
  private final FactPath fact;
  private Optional<ImmutableList<String>> found = Optional.empty();

  private Candidates(PatientCase patientCase, FactPath fact) {
    this.patientCase = patientCase;
    this.fact = fact;
  }

  static ImmutableList<String> of(PatientCase patientCase, FactPath fact) {
    Candidates candidates = new Candidates(patientCase, fact);
    candidates.of(patientCase);
    if (candidates.found.isEmpty() && !FactCatalog.states(patientCase).containsKey(fact)) {
      throw new IllegalArgumentException("The case has no fact " + fact + ".");
    }
    return candidates.found.orElse(ImmutableList.of());
  }

  @Override
  Ternary truth(FactPath path, Ternary told) {
    if (path.equals(fact)) {
      found = Optional.of(otherTruths(told));
    }
    return told;
  }

  @Override
  <E> Listing<E> listing(FactPath path, Listing<E> told) {
    if (path.complete().equals(fact)) {
      found = Optional.of(otherTruths(told.complete()));
    }
    return told;
  }

  private static ImmutableList<String> otherTruths(Ternary told) {
    return Stream.of(Ternary.YES, Ternary.NO)
        .filter(truth -> truth != told)
        .map(truth -> Boolean.toString(truth.isYes()))
        .collect(toImmutableList());
  }

  @Override
  <T> Known<T> value(FactPath path, Domain<T> domain, Known<T> told) {
    if (path.equals(fact)) {
      found = Optional.of(others(domain, told.value()));
    }
    return told;
  }

  private <T> ImmutableList<String> others(Domain<T> domain, Optional<T> told) {
    Stream<?> values = values(domain, told);
    return told.isEmpty()
        ? texts(values)
        : texts(values.filter(value -> !value.equals(told.get())).sorted(nearest(told.get())));
  }

  private static ImmutableList<String> texts(Stream<?> values) {
    return values.map(FactText::write).distinct().collect(toImmutableList());
  }

  private Stream<?> values(Domain<?> domain, Optional<?> told) {
    if (domain instanceof Domain.Choice<?> choice) {
      return Arrays.stream(choice.constants().getEnumConstants());
    } else if (domain instanceof Domain.Choices<?> choices) {
      return sets(Arrays.asList(choices.constants().getEnumConstants()), told);
    } else if (domain instanceof Domain.Whole whole) {
      return numbers(whole.range()).boxed();
    } else if (domain instanceof Domain.Decimal decimal) {
      return numbers(decimal.range()).mapToObj(Double::valueOf);
    } else if (domain instanceof Domain.Dates) {
      return dates();
    } else if (domain instanceof Domain.MonthCount) {
      return MONTHS.stream().map(Months::of);
    } else if (domain instanceof Domain.Histologies) {
      return Arrays.stream(HistologicEntity.values()).map(Histology::of);
    } else if (domain instanceof Domain.LesionIds) {
      return sets(lesionIds().stream().filter(FactText::canBeMember).toList(), told);
    }
    return fact.text().toLowerCase(Locale.ROOT).endsWith("lesionid")
        ? lesionIds().stream()
        : Stream.empty();
  }

  private ImmutableList<String> lesionIds() {
    return patientCase.lesions().entries().stream().map(Lesion::id).collect(toImmutableList());
  }

  /** The sets nearest to the told one, then the small ones. */
  private static Stream<?> sets(Collection<?> members, Optional<?> told) {
    ImmutableSet<?> whole = told.isPresent() ? (ImmutableSet<?>) told.get() : ImmutableSet.of();
    Stream<?> without =
        members.stream()
            .filter(whole::contains)
            .map(one -> Sets.difference(whole, ImmutableSet.of(one)).immutableCopy());
    Stream<?> single = members.stream().map(ImmutableSet::of);
    return Stream.of(without, Stream.of(ImmutableSet.of()), single).flatMap(each -> each);
  }

  private static IntStream numbers(NumberRange range) {
    return IntStream.concat(
            IntStream.rangeClosed(0, SMALL), ROUND.stream().mapToInt(Integer::intValue))
        .filter(range::contains);
  }

  private Stream<PartialDate> dates() {
    return fact.text().startsWith(PLANNED)
        ? Stream.concat(dates(-1), dates(1)).distinct()
        : dates(-1);
  }

  private Stream<PartialDate> dates(int direction) {
    LocalDate asOf = patientCase.asOf();
    Stream<LocalDate> days = DAYS.stream().map(day -> asOf.plusDays((long) direction * day));
    Stream<LocalDate> months =
        MONTHS.stream()
            .filter(month -> month > 0)
            .map(month -> asOf.plusMonths((long) direction * month));
    return Stream.concat(days, months).map(PartialDate::of);
  }

  /** By distance where there is such a thing; what has none keeps its order. */
  private static <T> Comparator<Object> nearest(T told) {
    return Comparator.comparingDouble(value -> distance(value, told));
  }

  private static double distance(Object value, Object told) {
    if (value instanceof Number number && told instanceof Number from) {
      return Math.abs(number.doubleValue() - from.doubleValue());
    } else if (value instanceof Months months && told instanceof Months from) {
      return Math.abs(months.count() - from.count());
    } else if (value instanceof PartialDate date && told instanceof PartialDate from) {
      return LongStream.of(
              date.earliest().toEpochDay() - from.latest().toEpochDay(),
              from.earliest().toEpochDay() - date.latest().toEpochDay(),
              0)
          .max()
          .orElseThrow();
    }
    return 0;
  }
}
