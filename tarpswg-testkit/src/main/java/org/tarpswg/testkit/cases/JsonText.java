// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON as a tree: one value, no property twice. */
final class JsonText {
  static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonText() {}

  /**
   * Reads one value.
   *
   * @throws IllegalArgumentException if the text is no JSON, with the place
   */
  static JsonNode read(String text) {
    try {
      return STRICT.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          e.getOriginalMessage()
              + " (column "
              + (e.getLocation() == null ? 0 : e.getLocation().getColumnNr())
              + ")",
          e);
    }
  }
}
