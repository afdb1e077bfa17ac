// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tarpswg.model.known.NumberRange;

/** What the schemas of cases, answers and problems say alike. */
final class JsonShapes {
  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonShapes() {}

  /** Starts a schema that can be cited by its id. */
  static ObjectNode document(String id, String title, String description) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", id)
        .put("title", title)
        .put("description", description);
  }

  static String text(ObjectNode schema) {
    return CanonicalJson.write(out -> MAPPER.writeTree(out, schema));
  }

  /** A day of the calendar; whether the month has so many days is for {@code format} to say. */
  static void day(ObjectNode schema) {
    schema.put("type", "string");
    schema.put("format", "date");
    schema.put("pattern", "^[0-9]{4}-" + MONTH + "-" + DAY + "$");
  }

  /** A date as precise as it was told, in the years that a case can speak of. */
  static void partialDate(ObjectNode schema) {
    schema.put("pattern", "^(19|20|21)[0-9]{2}(-" + MONTH + "(-" + DAY + ")?)?$");
  }

  static void range(ObjectNode schema, NumberRange range) {
    number(schema, range.leastIncluded() ? "minimum" : "exclusiveMinimum", range.least());
    number(schema, "maximum", range.most());
  }

  private static void number(ObjectNode schema, String keyword, double bound) {
    if (bound == Math.rint(bound)) {
      schema.put(keyword, (long) bound);
    } else {
      schema.put(keyword, bound);
    }
  }

  static <E extends Enum<E>> void constants(ObjectNode schema, Class<E> type) {
    constants(schema.putArray("enum"), type);
  }

  static <E extends Enum<E>> void constants(ArrayNode names, Class<E> type) {
    ValueReader.names(type).forEach(names::add);
  }
}
