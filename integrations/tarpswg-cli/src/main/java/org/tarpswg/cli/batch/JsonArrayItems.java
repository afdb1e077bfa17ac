// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.tarpswg.model.problem.Problem;

/**
 * The items of one JSON array, each of them one case. A fault of the array itself ends it: what
 * follows cannot be told apart any more, and the item at the fault is refused.
 */
final class JsonArrayItems implements BatchInput {
  private static final String DOCUMENT = "(document)";

  private final RecentBytes bytes;
  private final JsonParser parser;
  private final int largest;
  private long number;
  private boolean ended;

  /**
   * Items of the array that this stream holds.
   *
   * @param in where it comes from
   * @param largest how many bytes an item may have
   * @throws IOException if nothing can be read
   */
  JsonArrayItems(InputStream in, int largest) throws IOException {
    this.largest = largest;
    this.bytes = new RecentBytes(in, largest);
    this.parser =
        JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(largest).build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build()
            .createParser(bytes);
  }

  @Override
  public Optional<BatchItem> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (number == 0 && parser.nextToken() != JsonToken.START_ARRAY) {
        return endWith("something else than [", "Start the list with [.");
      }
      return item(parser.nextToken());
    } catch (JsonProcessingException e) {
      return endWith(where(e), "Mend the text there; nothing after it was read.");
    }
  }

  private Optional<BatchItem> item(JsonToken token) throws IOException {
    if (token == JsonToken.END_ARRAY) {
      return end();
    }
    if (!token.isStructStart()) {
      return Optional.of(BatchItem.refused(++number, noObject(token)));
    }
    long start = parser.currentTokenLocation().getByteOffset();
    bytes.keepFrom(start);
    parser.skipChildren();
    long end = parser.currentLocation().getByteOffset();
    number++;
    return Optional.of(
        end - start > largest
            ? BatchItem.refused(number, TooLarge.problem(largest))
            : BatchItem.of(number, bytes.slice(start, end)));
  }

  private Optional<BatchItem> end() throws IOException {
    ended = true;
    return parser.nextToken() == null
        ? Optional.empty()
        : endWith("more text after the end of the list", "Send one list only.");
  }

  private Optional<BatchItem> endWith(String found, String cure) {
    ended = true;
    return Optional.of(
        BatchItem.refused(
            ++number, new Problem("MALFORMED_JSON", DOCUMENT, found, "one JSON array", cure)));
  }

  private static String where(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null
        ? "a fault"
        : "a fault in line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static Problem noObject(JsonToken token) {
    String kind =
        switch (token) {
          case VALUE_STRING -> "string";
          case VALUE_TRUE, VALUE_FALSE -> "boolean";
          case VALUE_NULL -> "null";
          default -> "number";
        };
    return new Problem(
        "WRONG_TYPE", DOCUMENT, "a JSON " + kind, "a JSON object", "Wrap the case in { }.");
  }

  @Override
  public long bytesRead() {
    return bytes.count();
  }

  @Override
  public void close() throws IOException {
    parser.close();
    bytes.close();
  }
}
