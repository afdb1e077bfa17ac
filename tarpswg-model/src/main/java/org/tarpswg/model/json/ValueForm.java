// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.known.NumberRange;
import org.tarpswg.model.problem.InvalidValueException;

/**
 * How a single value of an answer stands in JSON: numbers as numbers, constants by their name,
 * everything else by its text. Immutable.
 *
 * @param <T> the type of the value
 * @param reading how it is read
 * @param shape what a schema says of it
 */
record ValueForm<T>(Reading<T> reading, Consumer<ObjectNode> shape) {
  private static final NumberRange WHOLE = NumberRange.ofClosed(0, 100_000, "1");

  static final ValueForm<String> TEXT = new ValueForm<>(ValueReader::text, typed("string"));
  static final ValueForm<Boolean> TRUTH = new ValueForm<>(ValueForm::truth, typed("boolean"));
  static final ValueForm<Integer> NUMBER =
      new ValueForm<>(
          (values, value, at) -> values.whole(WHOLE, value, at),
          typed("integer").andThen(schema -> schema.put("minimum", 0).put("maximum", 100_000)));
  static final ValueForm<LocalDate> DAY = new ValueForm<>(ValueReader::day, JsonShapes::day);
  static final ValueForm<ClauseId> CLAUSE =
      parsed(
          ClauseId::of,
          schema -> {
            ArrayNode ids = schema.putArray("enum");
            ClauseId.all().forEach(clause -> ids.add(clause.toString()));
          });
  static final ValueForm<PartId> PART =
      parsed(PartId::of, schema -> schema.put("pattern", "^[1-9][0-9]?[a-i]?\\.[a-z][a-zA-Z]*$"));
  static final ValueForm<Grading> GRADING =
      parsed(Grading::parse, schema -> schema.put("pattern", "^(I|II|III|IV|V)[A-E]$"));
  static final ValueForm<FactPath> PATH = parsed(ValueForm::path, schema -> {});

  /** Reads a value, or adds a problem and reads nothing. */
  @FunctionalInterface
  interface Reading<T> {
    Optional<T> read(ValueReader values, JsonNode value, FactPath at);
  }

  static <E extends Enum<E>> ValueForm<E> constant(Class<E> type) {
    return new ValueForm<>(
        (values, value, at) -> values.constant(type, value, at),
        typed("string").andThen(schema -> JsonShapes.constants(schema, type)));
  }

  private static <T> ValueForm<T> parsed(Function<String, T> parse, Consumer<ObjectNode> shape) {
    return new ValueForm<>(
        (values, value, at) ->
            values.text(value, at).flatMap(text -> values.built(text, at, parse)),
        typed("string").andThen(shape));
  }

  private static Consumer<ObjectNode> typed(String type) {
    return schema -> schema.put("type", type);
  }

  private static Optional<Boolean> truth(ValueReader values, JsonNode value, FactPath at) {
    if (!value.isBoolean()) {
      values.wrongType(at, value, "true or false", "Write it without quotes.");
      return Optional.empty();
    }
    return Optional.of(value.booleanValue());
  }

  private static FactPath path(String text) {
    int open = text.indexOf('[');
    while (open >= 0) {
      int close = text.indexOf(']', open);
      if (close < 0) {
        throw new InvalidValueException(
            text, "a path whose brackets are closed", "Write it like lesions[L1].site.");
      }
      open = text.indexOf('[', close);
    }
    return FactPath.of(text);
  }

  static void write(JsonGenerator out, Object value) throws IOException {
    if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Enum<?> constant) {
      out.writeString(constant.name());
    } else {
      out.writeString(value.toString());
    }
  }
}
