// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

/**
 * Parses one JSON text within limits; strict about duplicate keys and about what follows the text.
 */
final class BoundedJson {
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_MESSAGE = 200;
  private static final String DOCUMENT = "(document)";

  private final InputLimits limits;
  private final ObjectReader reader;

  BoundedJson(InputLimits limits) {
    this.limits = limits;
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.characters())
            .maxNumberLength(LONGEST_NUMBER)
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    this.reader =
        JsonMapper.builder(factory)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();
  }

  InputLimits limits() {
    return limits;
  }

  JsonNode parse(byte[] utf8) {
    return parse(new ByteArrayInputStream(utf8));
  }

  JsonNode parse(InputStream utf8) {
    try {
      byte[] bytes = utf8.readNBytes(limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        throw refused(
            "TOO_LARGE",
            "more than " + limits.bytes() + " bytes",
            "a case of at most " + limits.bytes() + " bytes",
            "Leave out what no rule reads, or raise the limit.");
      }
      return reader.readTree(bytes);
    } catch (StreamConstraintsException e) {
      throw refused("TOO_LARGE", where(e), "JSON within the limits of the reader", said(e));
    } catch (JsonProcessingException e) {
      throw refused("MALFORMED_JSON", where(e), "one JSON text in UTF-8", said(e));
    } catch (IOException e) {
      throw refused(
          "UNREADABLE", "a stream that breaks off", "one JSON text in UTF-8", "Send it again.");
    }
  }

  private static String where(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null
        ? "a fault"
        : "a fault in line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static String said(JsonProcessingException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    String clipped =
        message.length() > LONGEST_MESSAGE
            ? message.substring(0, LONGEST_MESSAGE) + " ..."
            : message;
    return "The parser says: " + clipped;
  }

  private static InvalidCaseException refused(String code, String found, String rule, String cure) {
    return new InvalidCaseException(
        ImmutableList.of(new Problem(code, DOCUMENT, found, rule, cure)));
  }
}
