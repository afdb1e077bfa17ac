// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schema of refusals. */
final class ProblemsSchema {
  private ProblemsSchema() {}

  static String generate() {
    ObjectNode schema =
        JsonShapes.document(
            JsonSchemas.PROBLEMS_ID, "Problems", "Why an input was refused, as RFC 9457 says it.");
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode types = property(properties, "type", "the kind of refusal, a URN").putArray("enum");
    ArrayNode titles = property(properties, "title", "the kind in words").putArray("enum");
    for (ProblemsWriter.Kind kind : ProblemsWriter.Kind.values()) {
      types.add(kind.type());
      titles.add(kind.title());
    }
    property(properties, "status", "the HTTP status that fits").put("const", ProblemsWriter.STATUS);
    text(properties, "detail", "what is wrong, on one line");
    ObjectNode errors = property(properties, "errors", "every problem, in the order of the input");
    errors.put("type", "array").put("minItems", 1);
    error(errors.putObject("items"));
    close(schema, "type", "title", "status", "detail", "errors");
    return JsonShapes.text(schema);
  }

  private static void error(ObjectNode schema) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    text(properties, "code", "the kind of problem").put("pattern", "^[A-Z][A-Z0-9_]*$");
    text(properties, "path", "the path of the field, such as lesions[L1].diameterMm");
    text(properties, "pointer", "the JSON pointer of the field, where the path alone settles it")
        .put("format", "json-pointer");
    text(properties, "found", "what was found there, cut at 200 characters");
    text(properties, "rule", "the rule it breaks");
    text(properties, "cure", "what to do about it");
    close(schema, "code", "path", "found", "rule", "cure");
  }

  private static ObjectNode text(ObjectNode properties, String name, String words) {
    return property(properties, name, words).put("type", "string");
  }

  private static ObjectNode property(ObjectNode properties, String name, String words) {
    return properties.putObject(name).put("description", words);
  }

  private static void close(ObjectNode schema, String... required) {
    ArrayNode names = schema.putArray("required");
    for (String name : required) {
      names.add(name);
    }
    schema.put("additionalProperties", false);
  }
}
