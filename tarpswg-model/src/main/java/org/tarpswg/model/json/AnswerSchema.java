// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The schema of answers, from the description by which they are written and read. */
final class AnswerSchema {
  private final Map<String, ObjectNode> definitions = new TreeMap<>();
  private final Detail detail;

  private AnswerSchema(Detail detail) {
    this.detail = detail;
  }

  /** One schema for the three levels; the property {@code detail} says which one a text is at. */
  static String generate() {
    ObjectNode schema =
        JsonShapes.document(
            JsonSchemas.ANSWER_ID,
            "Answer",
            "What the 2018 TARPSWG consensus says about one patient. It tells a tumor board what"
                + " the consensus says; it decides nothing and is not a medical device.");
    ArrayNode levels = schema.putArray("oneOf");
    ObjectNode definitions = schema.putObject("$defs");
    for (Detail detail : Detail.values()) {
      AnswerSchema level = new AnswerSchema(detail);
      level.reference(levels.addObject(), AnswerTypes.ANSWER);
      definitions.setAll(level.definitions);
    }
    return JsonShapes.text(schema);
  }

  private void reference(ObjectNode schema, AnswerType<?, ?> type) {
    String name = Ascii.toLowerCase(detail.name()) + type.name();
    schema.put("$ref", "#/$defs/" + name);
    if (!definitions.containsKey(name)) {
      ObjectNode definition = JsonNodeFactory.instance.objectNode();
      definitions.put(name, definition);
      definition.put("description", type.words());
      object(definition, type.fields(), type == AnswerTypes.ANSWER);
    }
  }

  private void object(
      ObjectNode schema, Iterable<? extends AnswerField<?, ?>> fields, boolean document) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    schema.put("additionalProperties", false);
    if (document) {
      properties
          .putObject(RecommendationsWriter.DETAIL)
          .put("description", "how much of the answer is written")
          .put("const", detail.name());
      required.add(RecommendationsWriter.DETAIL);
    }
    for (AnswerField<?, ?> field : fields) {
      if (detail.holds(field.name().from())) {
        property(properties, required, field);
      }
    }
  }

  private void property(ObjectNode properties, ArrayNode required, AnswerField<?, ?> field) {
    ObjectNode schema = properties.putObject(field.name().property());
    schema.put("description", field.name().words());
    if (!(field instanceof AnswerField.Maybe)) {
      required.add(field.name().property());
    }
    if (field instanceof AnswerField.One<?, ?, ?> one) {
      one.form().shape().accept(schema);
    } else if (field instanceof AnswerField.Maybe<?, ?, ?> maybe) {
      maybe.form().shape().accept(schema);
    } else if (field instanceof AnswerField.Implied<?, ?, ?> implied) {
      implied.form().shape().accept(schema);
    } else if (field instanceof AnswerField.Many<?, ?, ?> many) {
      schema.put("type", "array");
      many.form().shape().accept(schema.putObject("items"));
      if (many.distinct()) {
        schema.put("uniqueItems", true);
      }
    } else if (field instanceof AnswerField.Within<?, ?, ?> within) {
      reference(schema, within.type().get());
    } else if (field instanceof AnswerField.Records<?, ?, ?> records) {
      schema.put("type", "array");
      entry(schema.putObject("items"), records.type().get());
    } else if (field instanceof AnswerField.Group<?, ?> group) {
      object(schema, group.fields(), false);
    }
  }

  private <E> void entry(ObjectNode schema, AnswerType<E, ?> type) {
    Optional<? extends AnswerType.Code<E, ?>> code = type.codeAt(detail);
    if (code.isPresent()) {
      code.get().form().shape().accept(schema);
    } else {
      reference(schema, type);
    }
  }
}
