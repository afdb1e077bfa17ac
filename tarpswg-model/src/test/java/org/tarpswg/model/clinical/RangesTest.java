// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.model.CasesWithOneFact;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.NumberRange;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

/** The builders refuse each number below and above its range, and take both bounds. */
class RangesTest {

  /** A field with numbers, and how a record with one is built. */
  record Measured(String name, NumberRange range, boolean whole, Building building) {
    ThrowingCallable with(double number) {
      return () -> building.build(number);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  interface Building {
    void build(double number);
  }

  static Stream<Measured> measured() {
    return of(FactCatalog.caseType());
  }

  private static <R, B> Stream<Measured> of(RecordType<R, B> type) {
    return type.fields().stream().flatMap(field -> of(type, field));
  }

  private static <R, B> Stream<Measured> of(RecordType<R, B> type, Field<R, B> field) {
    if (field instanceof Field.RecordField<R, B, ?> within) {
      return of(within.type());
    } else if (field instanceof Field.ListField<R, B, ?> list) {
      return of(list.type());
    } else if (field instanceof Field.ValueField<R, B, ?> value) {
      return number(type, value);
    }
    return Stream.empty();
  }

  @SuppressWarnings("unchecked") // the domain tells the type of the values
  private static <R, B, T> Stream<Measured> number(
      RecordType<R, B> type, Field.ValueField<R, B, T> field) {
    String name = field.name().property();
    if (field.domain() instanceof Domain.Whole whole) {
      Building one = number -> build(type, field, (T) Integer.valueOf((int) number));
      return Stream.of(new Measured(name, whole.range(), true, one));
    } else if (field.domain() instanceof Domain.Decimal decimal) {
      Building one = number -> build(type, field, (T) Double.valueOf(number));
      return Stream.of(new Measured(name, decimal.range(), false, one));
    }
    return Stream.empty();
  }

  private static <R, B, T> void build(
      RecordType<R, B> type, Field.ValueField<R, B, T> field, T value) {
    B builder = CasesWithOneFact.started(type);
    field.set().accept(builder, Known.known(value));
    assertThat(field.get().apply(type.build(builder))).isEqualTo(Known.known(value));
  }

  @Test
  void everyMeasurementIsTriedAndEveryRangeIsUsed() {
    ImmutableList<Measured> all = ImmutableList.copyOf(measured().iterator());
    assertThat(all).hasSizeGreaterThanOrEqualTo(18);
    assertThat(all)
        .extracting(Measured::range)
        .containsAll(Stream.of(Ranges.values()).map(Ranges::range).toList());
  }

  @ParameterizedTest
  @MethodSource("measured")
  void bothBoundsAreTakenAndWhatLiesBeyondIsRefused(Measured field) {
    double step = field.whole ? 1 : 0.001;
    NumberRange range = field.range;
    assertThatNoException()
        .isThrownBy(field.with(range.leastIncluded() ? range.least() : range.least() + step));
    assertThatNoException().isThrownBy(field.with(range.most()));
    refuses(field, range.leastIncluded() ? range.least() - step : range.least());
    refuses(field, range.most() + step);
  }

  private static void refuses(Measured field, double number) {
    assertThatExceptionOfType(InvalidCaseException.class)
        .isThrownBy(field.with(number))
        .extracting(InvalidCaseException::problems)
        .satisfies(problems -> assertThat(problems).singleElement().satisfies(p -> says(p, field)));
  }

  private static void says(Problem problem, Measured field) {
    assertThat(problem.code()).isEqualTo("VALUE_RANGE");
    assertThat(problem.path()).isEqualTo(field.name);
    assertThat(problem.rule()).isEqualTo(field.range.toString());
  }

  @ParameterizedTest
  @EnumSource
  void everyRangeHasAUnitAndRefusesWhatIsNoNumber(Ranges range) {
    assertThat(range.range().unit()).isNotBlank();
    assertThat(range.range().contains(Double.NaN)).isFalse();
    assertThat(range.range().contains(Double.POSITIVE_INFINITY)).isFalse();
    assertThat(range.range().contains(-1)).isFalse();
  }

  @Test
  void theBoundsOfTheDictionaryAreTheSpecifiedOnes() {
    assertThat(Ranges.ECOG.range()).isEqualTo(NumberRange.ofClosed(0, 5, "1"));
    assertThat(Ranges.AGE_YEARS.range()).isEqualTo(NumberRange.ofClosed(0, 120, "a"));
    assertThat(Ranges.KARNOFSKY.range()).isEqualTo(NumberRange.ofClosed(0, 100, "%"));
    assertThat(Ranges.COUNT.range().least()).isEqualTo(1);
    assertThat(Ranges.GAUGE.range().least()).isEqualTo(1);
    assertThat(Ranges.CORES.range().least()).isEqualTo(1);
    assertThat(Ranges.DIAMETER_MM.range().contains(0)).isFalse();
  }
}
