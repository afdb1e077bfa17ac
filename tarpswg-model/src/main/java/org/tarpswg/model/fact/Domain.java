// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.NumberRange;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.stability.Evolving;

/**
 * The values that a fact can have. Reader, errors, generators and documentation switch over it.
 *
 * @param <T> the type of a known value
 */
@Evolving
public sealed interface Domain<T> {

  /** One of the constants of an enum. */
  static <E extends Enum<E>> Domain<E> choice(Class<E> constants) {
    return new Choice<>(constants);
  }

  /** A set of constants of an enum; a known set is the whole set and may be empty. */
  static <E extends Enum<E>> Domain<ImmutableSet<E>> choices(Class<E> constants) {
    return new Choices<>(constants);
  }

  /** A whole number in a range. */
  static Domain<Integer> integer(NumberRange range) {
    return new Whole(range);
  }

  /** A number in a range. */
  static Domain<Double> decimal(NumberRange range) {
    return new Decimal(range);
  }

  /** A date, as precise as it was told. */
  static Domain<PartialDate> partialDate() {
    return new Dates();
  }

  /** Whole calendar months. */
  static Domain<Months> months() {
    return new MonthCount();
  }

  /** Free text; no rule reads it. */
  static Domain<String> text() {
    return new Text();
  }

  /** A histology: an entity, an open term, or a set of entities. */
  static Domain<Histology> histology() {
    return new Histologies();
  }

  /** A set of lesion ids; a known set is the whole set and may be empty. */
  static Domain<ImmutableSet<String>> lesionIds() {
    return new LesionIds();
  }

  /** The allowed values in words, with their unit. */
  String words();

  /**
   * One constant.
   *
   * @param <E> the enum
   * @param constants the enum
   */
  record Choice<E extends Enum<E>>(Class<E> constants) implements Domain<E> {
    @Override
    public String words() {
      return "one of " + names(constants);
    }
  }

  /**
   * A set of constants.
   *
   * @param <E> the enum
   * @param constants the enum
   */
  record Choices<E extends Enum<E>>(Class<E> constants) implements Domain<ImmutableSet<E>> {
    @Override
    public String words() {
      return "a list of " + names(constants);
    }
  }

  /**
   * A whole number.
   *
   * @param range the allowed numbers
   */
  record Whole(NumberRange range) implements Domain<Integer> {
    @Override
    public String words() {
      return whole(range);
    }
  }

  /**
   * A number.
   *
   * @param range the allowed numbers
   */
  record Decimal(NumberRange range) implements Domain<Double> {
    @Override
    public String words() {
      return range.toString();
    }
  }

  /** A date. */
  record Dates() implements Domain<PartialDate> {
    @Override
    public String words() {
      return "a date written as 2016, 2016-05 or 2016-05-03";
    }
  }

  /** A number of months. */
  record MonthCount() implements Domain<Months> {
    @Override
    public String words() {
      return "the completed calendar months, " + whole(Months.RANGE);
    }
  }

  /** Free text. */
  record Text() implements Domain<String> {
    @Override
    public String words() {
      return "a text";
    }
  }

  /** A histology. */
  record Histologies() implements Domain<Histology> {
    @Override
    public String words() {
      return "one of "
          + names(HistologicEntity.class)
          + ", "
          + names(HistologyTerm.class)
          + ", or a list of entities it can be";
    }
  }

  /** Ids of lesions. */
  record LesionIds() implements Domain<ImmutableSet<String>> {
    @Override
    public String words() {
      return "a list of lesion ids";
    }
  }

  private static String whole(NumberRange range) {
    return range.toString().replaceFirst("a number", "a whole number");
  }

  private static <E extends Enum<E>> String names(Class<E> constants) {
    return Arrays.stream(constants.getEnumConstants()).map(Enum::name).collect(joining(", "));
  }
}
