// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.NumberRange;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.InvalidValueException;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.model.problem.Problems;

/** Reads single values by their domain; what is refused becomes a problem and reads as empty. */
final class ValueReader {
  static final String UNKNOWN_PROPERTY = "UNKNOWN_PROPERTY";

  private final Problems problems;
  private final InputLimits limits;
  private final HistologyReader histologies;

  ValueReader(Problems problems, InputLimits limits) {
    this.problems = problems;
    this.limits = limits;
    this.histologies = new HistologyReader(this);
  }

  @SuppressWarnings("unchecked") // each domain reads values of its own type
  <T> Optional<T> read(Domain<T> domain, JsonNode value, FactPath path) {
    return (Optional<T>) readAs(domain, value, path);
  }

  private Optional<?> readAs(Domain<?> domain, JsonNode value, FactPath path) {
    if (domain instanceof Domain.Choice<?> choice) {
      return constant(choice.constants(), value, path);
    } else if (domain instanceof Domain.Choices<?> choices) {
      return constants(choices.constants(), value, path);
    } else if (domain instanceof Domain.Whole whole) {
      return whole(whole.range(), value, path);
    } else if (domain instanceof Domain.Decimal decimal) {
      return decimal(decimal.range(), value, path);
    } else if (domain instanceof Domain.Dates) {
      return text(value, path).flatMap(text -> built(text, path, PartialDate::parse));
    } else if (domain instanceof Domain.MonthCount) {
      return months(value, path);
    } else if (domain instanceof Domain.Histologies) {
      return histologies.read(value, path);
    } else if (domain instanceof Domain.LesionIds) {
      return list(value, path, entry -> text(entry, path)).map(ImmutableSet::copyOf);
    }
    return text(value, path);
  }

  Ternary truth(JsonNode value, FactPath path) {
    if (!value.isBoolean()) {
      wrongType(path, value, "true or false", "Leave it out if it is not known.");
      return Ternary.UNKNOWN;
    }
    return Ternary.of(value.booleanValue());
  }

  Optional<String> key(JsonNode value, FactPath path) {
    if (value.isMissingNode() || value.isNull()) {
      missing(path, "a name for this record", "Give it one, such as \"L1\".");
      return Optional.empty();
    }
    return text(value, path);
  }

  Optional<LocalDate> day(JsonNode value, FactPath path) {
    if (value.isMissingNode() || value.isNull()) {
      missing(path, "the day of assessment", "Add it, such as \"2018-03-01\".");
      return Optional.empty();
    }
    return text(value, path).flatMap(text -> built(text, path, ValueReader::parseDay));
  }

  private static LocalDate parseDay(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidValueException(text, "a calendar day", "Write it as 2016-05-03.");
    }
  }

  private void missing(FactPath path, String rule, String cure) {
    problems.add("MISSING", path.text(), "nothing", rule, cure);
  }

  Optional<String> text(JsonNode value, FactPath path) {
    if (!value.isTextual()) {
      wrongType(path, value, "a text", "Write it within double quotes.");
      return Optional.empty();
    }
    if (!Characters.isWellFormed(value.textValue())) {
      problems.add(
          Problems.VALUE_RANGE,
          path.text(),
          "half a character",
          "a text of whole characters",
          "Write both surrogates of a pair, or the character itself.");
      return Optional.empty();
    }
    return Optional.of(value.textValue());
  }

  <E extends Enum<E>> Optional<E> constant(Class<E> type, JsonNode value, FactPath path) {
    return text(value, path).flatMap(text -> constant(type, text, path));
  }

  private <E extends Enum<E>> Optional<E> constant(Class<E> type, String text, FactPath path) {
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(text)).findFirst();
    if (found.isEmpty()) {
      unknownWord(path, text, names(type));
    }
    return found;
  }

  static <E extends Enum<E>> ImmutableList<String> names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(toImmutableList());
  }

  void unknownWord(FactPath path, String text, ImmutableList<String> allowed) {
    problems.add(
        "UNKNOWN_VALUE",
        path.text(),
        "\"" + Nearest.clip(text) + "\"",
        "one of " + String.join(", ", allowed),
        problems.isFull() ? "" : Nearest.cure(text, allowed));
  }

  private <E extends Enum<E>> Optional<ImmutableSet<E>> constants(
      Class<E> type, JsonNode value, FactPath path) {
    return list(value, path, entry -> constant(type, entry, path)).map(Sets::immutableEnumSet);
  }

  <T> Optional<ImmutableList<T>> list(
      JsonNode value, FactPath path, Function<JsonNode, Optional<T>> entry) {
    if (!value.isArray()) {
      wrongType(path, value, "a list", "Write the values within [ ].");
      return Optional.empty();
    }
    if (!isWithinLimit(value, path)) {
      return Optional.empty();
    }
    ImmutableList<T> read =
        Streams.stream(value).map(entry).flatMap(Optional::stream).collect(toImmutableList());
    return read.size() == value.size() ? Optional.of(read) : Optional.empty();
  }

  boolean isWithinLimit(JsonNode list, FactPath path) {
    if (list.size() > limits.entries()) {
      problems.add(
          "TOO_LARGE",
          path.text(),
          list.size() + " entries",
          "at most " + limits.entries() + " entries in a list",
          "Shorten the list; a program that embeds the reader can also raise the limit.");
      return false;
    }
    return true;
  }

  Optional<Integer> whole(NumberRange range, JsonNode value, FactPath path) {
    if (!value.isIntegralNumber()) {
      notWhole(path, value, "a whole number", "Write it in digits, without quotes.");
      return Optional.empty();
    }
    if (!value.canConvertToInt() || !range.contains(value.intValue())) {
      outOfRange(range, value, path);
      return Optional.empty();
    }
    return Optional.of(value.intValue());
  }

  private void notWhole(FactPath path, JsonNode value, String rule, String cure) {
    if (!value.isNumber()) {
      wrongType(path, value, rule, cure);
      return;
    }
    problems.add(
        "WRONG_TYPE",
        path.text(),
        "a JSON number with a point or an exponent",
        rule,
        "Write digits only, without a point and without an exponent: 1, not 1.0.");
  }

  private Optional<Double> decimal(NumberRange range, JsonNode value, FactPath path) {
    if (!value.isNumber()) {
      wrongType(path, value, "a number", "Write it in digits, without quotes.");
      return Optional.empty();
    }
    if (!range.contains(value.doubleValue())) {
      outOfRange(range, value, path);
      return Optional.empty();
    }
    return Optional.of(value.doubleValue());
  }

  private void outOfRange(NumberRange range, JsonNode value, FactPath path) {
    problems.add(
        Problems.VALUE_RANGE,
        path.text(),
        Nearest.clip(value.asText()),
        range.toString(),
        "Correct it, or leave it out if it is not known.");
  }

  private Optional<Months> months(JsonNode value, FactPath path) {
    if (!value.isIntegralNumber()) {
      notWhole(path, value, "a whole number of months", "Count completed months only.");
      return Optional.empty();
    }
    if (!value.canConvertToInt()) {
      outOfRange(Months.RANGE, value, path);
      return Optional.empty();
    }
    return built(value.intValue(), path, Months::of);
  }

  <A, T> Optional<T> built(A from, FactPath path, Function<A, T> factory) {
    try {
      return Optional.of(factory.apply(from));
    } catch (InvalidValueException refused) {
      problems.add(
          Problems.VALUE_RANGE,
          path.text(),
          Nearest.clip(refused.found()),
          refused.rule(),
          refused.cure());
      return Optional.empty();
    }
  }

  void wrongType(FactPath path, JsonNode found, String rule, String cure) {
    String kind = found.getNodeType().name().toLowerCase(Locale.ROOT);
    problems.add("WRONG_TYPE", path.text(), "a JSON " + kind, rule, cure);
  }

  void unknownProperty(String owner, String property, Set<String> known, FactPath at) {
    problems.add(unknown(owner, property, known, at, problems.isFull()));
  }

  /** What stands at the root, in the words of a file. */
  private static String whole(String owner) {
    return owner.equals("PatientCase") ? "a case" : "an answer";
  }

  /** The problem of a property that does not exist; where it is only counted, without a cure. */
  static Problem unknown(
      String owner, String property, Set<String> known, FactPath at, boolean counted) {
    return new Problem(
        UNKNOWN_PROPERTY,
        at.field(Nearest.clip(property)).text(),
        "a property that does not exist here",
        "a property of " + (at.text().isEmpty() ? whole(owner) : at.text()),
        counted ? "" : Nearest.cure(property, known));
  }
}
