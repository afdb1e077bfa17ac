// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A JSON document as plain values: maps in written order, lists, strings, big decimals, booleans
 * and {@link #NULL}. A property written twice is refused.
 */
final class JsonTree {
  /** The JSON null, which is a value that was written and not an absence. */
  static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonTree() {}

  static Object read(DataFile file, byte[] bytes) {
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      parser.nextToken();
      Object document = value(parser);
      if (parser.nextToken() != null) {
        throw file.broken("top", "document", "something follows the document");
      }
      return document;
    } catch (JsonProcessingException e) {
      throw file.broken("line " + e.getLocation().getLineNr(), "document", e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return NULL;
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> NULL;
    };
  }

  private static Object object(JsonParser parser) throws IOException {
    ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields.buildOrThrow();
  }

  private static Object array(JsonParser parser) throws IOException {
    ImmutableList.Builder<Object> items = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items.build();
  }
}
