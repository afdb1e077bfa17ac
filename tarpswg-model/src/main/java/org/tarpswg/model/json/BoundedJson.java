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
import com.google.common.base.CharMatcher;
import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

/**
 * Parses one JSON text within limits; strict about duplicate keys and about what follows the text.
 */
final class BoundedJson {
  private static final int LONGEST_NUMBER = 100;
  private static final long FEWEST_TOKENS = 1_000_000;
  private static final long TOKENS_AN_ENTRY = 100;
  private static final int LONGEST_MESSAGE = 200;
  private static final String DOCUMENT = "(document)";

  /** What only a programmer of the parser can do something with. */
  private static final Pattern JARGON =
      Pattern.compile(
          "\\s*\\(start marker at .*?]\\)"
              + "|\\s*\\(bound as [^)]*\\)"
              + "|\\s*\\(not recognized as one since .*\\)"
              + "|,? from `[^`]*`"
              + "|: (enable|not allowed as per) `.*",
          Pattern.DOTALL);

  private final InputLimits limits;
  private final String what;
  private final ObjectReader reader;

  /**
   * A parser within limits.
   *
   * @param what what the text should hold, such as "case"
   */
  BoundedJson(InputLimits limits, String what) {
    this.limits = limits;
    this.what = what;
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.characters())
            .maxNumberLength(LONGEST_NUMBER)
            .maxTokenCount(Math.max(FEWEST_TOKENS, TOKENS_AN_ENTRY * limits.entries()))
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
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

  JsonNode parse(InputStream utf8) {
    try {
      return parse(utf8.readNBytes(Math.addExact(limits.bytes(), 1)));
    } catch (IOException e) {
      throw refused(
          "UNREADABLE", "a stream that breaks off", "one JSON text in UTF-8", "Send it again.");
    }
  }

  /** Parses characters; what is too long is refused before it is copied. */
  JsonNode parse(String text) {
    if (text.length() > limits.bytes()) {
      throw tooLarge();
    }
    if (!Characters.isWellFormed(text)) {
      throw malformed("half a character", "Write whole characters, in pairs of surrogates.");
    }
    return parse(text.getBytes(StandardCharsets.UTF_8));
  }

  JsonNode parse(byte[] utf8) {
    if (utf8.length > limits.bytes()) {
      throw tooLarge();
    }
    if (!Utf8.isWellFormed(utf8) || looksWide(utf8)) {
      throw malformed("bytes that are not UTF-8", "Save the text as UTF-8.");
    }
    try {
      JsonNode tree = reader.readTree(utf8);
      if (tree.isMissingNode()) {
        throw malformed("nothing", "Write the " + what + " within { }.");
      }
      return tree;
    } catch (StreamConstraintsException e) {
      throw refused("TOO_LARGE", where(e), "JSON within the limits of the reader", said(e));
    } catch (JsonProcessingException e) {
      throw malformed(where(e), said(e));
    } catch (IOException e) {
      throw malformed("bytes that are no text", "Save the text as UTF-8.");
    }
  }

  private InvalidCaseException tooLarge() {
    return refused(
        "TOO_LARGE",
        "more than " + limits.bytes() + " bytes",
        "at most " + limits.bytes() + " bytes for one " + what,
        "Leave out what no rule reads; a program that embeds the reader can also raise the limit.");
  }

  /** Whether it is UTF-16 or UTF-32, which the parser would take for what it is. */
  private static boolean looksWide(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 4); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static InvalidCaseException malformed(String found, String cure) {
    return refused("MALFORMED_JSON", found, "one JSON text in UTF-8", cure);
  }

  private static String where(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null
        ? "a fault"
        : "a fault in line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static String said(JsonProcessingException e) {
    String message = JARGON.matcher(e.getOriginalMessage()).replaceAll("");
    String line = CharMatcher.javaIsoControl().replaceFrom(message, '?');
    String clipped =
        line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + " ..." : line;
    return "The parser says: " + clipped;
  }

  private static InvalidCaseException refused(String code, String found, String rule, String cure) {
    return new InvalidCaseException(
        ImmutableList.of(new Problem(code, DOCUMENT, found, rule, cure)));
  }
}
