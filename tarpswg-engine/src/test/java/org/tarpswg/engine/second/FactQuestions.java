// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tarpswg.model.known.MonthRange;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/** What the table asks of single facts. */
final class FactQuestions {
  private FactQuestions() {}

  static Ternary fact(JsonNode expression, Situation situation) {
    Optional<JsonNode> told = situation.told(expression.path("fact").asText());
    if (expression.has("told")) {
      return Ternary.of(told.isPresent() == expression.path("told").booleanValue());
    }
    return told.map(value -> Ternary.of(compare(expression, value))).orElse(Ternary.UNKNOWN);
  }

  private static boolean compare(JsonNode expression, JsonNode value) {
    if (expression.has("is")) {
      return value.equals(expression.path("is"));
    } else if (expression.has("in")) {
      return contains(expression.path("in"), value);
    } else if (expression.has("atLeast")) {
      return value.asDouble() >= expression.path("atLeast").asDouble();
    } else if (expression.has("under")) {
      return value.asDouble() < expression.path("under").asDouble();
    } else if (expression.has("contains")) {
      return StreamSupport.stream(expression.path("contains").spliterator(), false)
          .anyMatch(each -> contains(value, each));
    } else if (expression.has("within")) {
      return StreamSupport.stream(value.spliterator(), false)
          .allMatch(each -> contains(expression.path("within"), each));
    } else if (expression.has("empty")) {
      return value.isEmpty() == expression.path("empty").booleanValue();
    }
    throw new IllegalArgumentException("No comparison in " + expression);
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    return StreamSupport.stream(values.spliterator(), false).anyMatch(value::equals);
  }

  static Ternary same(JsonNode expression, Situation situation) {
    return both(expression.path("same"), situation, (one, other) -> Ternary.of(one.equals(other)));
  }

  static Ternary listedIn(JsonNode expression, Situation situation) {
    return both(
        expression.path("listedIn"), situation, (one, others) -> Ternary.of(contains(others, one)));
  }

  static Ternary before(JsonNode expression, Situation situation) {
    JsonNode dates = expression.path("before");
    return isBefore(at(dates, 0, situation), at(dates, 1, situation));
  }

  static Ternary after(JsonNode expression, Situation situation) {
    JsonNode dates = expression.path("after");
    return isBefore(at(dates, 1, situation), at(dates, 0, situation));
  }

  static Ternary isBefore(Optional<JsonNode> earlier, Optional<JsonNode> later) {
    return earlier
        .flatMap(one -> later.map(other -> date(one).isBefore(date(other))))
        .orElse(Ternary.UNKNOWN);
  }

  static Ternary monthsFrom(JsonNode expression, Situation situation) {
    int asked = expression.path("atLeast").asInt();
    Optional<JsonNode> start = situation.told(expression.path("monthsFrom").asText());
    Optional<JsonNode> end = situation.told(expression.path("to").asText());
    if (start.isEmpty() || end.isEmpty()) {
      return Ternary.UNKNOWN;
    }
    return MonthRange.between(date(start.get()), date(end.get()))
        .map(months -> months.isAtLeast(asked))
        .orElse(Ternary.NO);
  }

  private static PartialDate date(JsonNode value) {
    return PartialDate.parse(value.asText());
  }

  private static Optional<JsonNode> at(JsonNode paths, int place, Situation situation) {
    return situation.told(paths.path(place).asText());
  }

  /** A question of two values that are both told. */
  @FunctionalInterface
  private interface OfTwo {
    Ternary truth(JsonNode one, JsonNode other);
  }

  private static Ternary both(JsonNode paths, Situation situation, OfTwo question) {
    return at(paths, 0, situation)
        .flatMap(one -> at(paths, 1, situation).map(other -> question.truth(one, other)))
        .orElse(Ternary.UNKNOWN);
  }
}
