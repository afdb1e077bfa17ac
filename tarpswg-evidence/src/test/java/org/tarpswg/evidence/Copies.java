// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Evidence bases that differ from the shipped one in one file. */
final class Copies {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Copies() {}

  /** With one property of one object written otherwise; null removes it. */
  static Evidence withOne(DataFile file, String object, String property, @Nullable String json) {
    try {
      JsonNode tree = JSON.readTree(DataSource.shipped(file));
      ObjectNode edited = (ObjectNode) tree.at(object);
      if (json == null) {
        edited.remove(property);
      } else {
        edited.set(property, JSON.readTree(json));
      }
      return withText(file, text(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(JsonNode tree) throws JsonProcessingException {
    return JSON.writeValueAsString(tree);
  }

  /** With one file replaced. */
  static Evidence withText(DataFile file, String text) {
    return new Evidence(asked -> asked == file ? text.getBytes(UTF_8) : DataSource.shipped(asked));
  }
}
