// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the schemas of cases and of answers say alike. */
final class JsonShapes {
  private static final String MONTH = "(0[1-9]|1[0-2])";
  private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";

  private JsonShapes() {}

  /** A day of the calendar; whether the month has so many days is for {@code format} to say. */
  static void day(ObjectNode schema) {
    schema.put("type", "string");
    schema.put("format", "date");
    schema.put("pattern", "^[0-9]{4}-" + MONTH + "-" + DAY + "$");
  }

  static <E extends Enum<E>> void constants(ObjectNode schema, Class<E> type) {
    ArrayNode names = schema.putArray("enum");
    ValueReader.names(type).forEach(names::add);
  }
}
