// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.tarpswg.model.json.CaseReader;

/**
 * Reads one file of cases, each laid over the base it names. Its shape is what {@code
 * cases.schema.json} says; this reader trusts it.
 */
final class CaseFile {
  static final String BASES = "bases.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String name;
  private final JsonNode bases;

  CaseFile(String name, JsonNode bases) {
    this.name = name;
    this.bases = bases;
  }

  static JsonNode tree(String name) {
    try (InputStream in = CaseFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("There is no file " + name + " among the cases.");
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  ImmutableList<ConformanceCase> cases() {
    JsonNode file = tree(name);
    String subject = file.path("subject").asText();
    return Streams.stream(file.path("cases"))
        .map(one -> read(subject, one))
        .collect(ImmutableList.toImmutableList());
  }

  private ConformanceCase read(String subject, JsonNode one) {
    String title = one.path("title").asText();
    try {
      return new ConformanceCase(
          subject,
          title,
          one.path(one.has("clause") ? "clause" : "assessment").asText(),
          one.path("because").asText(),
          texts(one.path("readings")),
          one.path("boundary").asText(),
          CaseReader.strict().read(patient(one).toString()),
          new ExpectationReader(one.path("expect")).read());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(name + ", \"" + title + "\": " + e.getMessage(), e);
    }
  }

  private JsonNode patient(JsonNode one) {
    String base = one.path("base").asText();
    if (!bases.path("bases").has(base)) {
      throw new IllegalArgumentException("there is no base " + base);
    }
    JsonNode start = bases.path("bases").path(base).path("patient");
    return one.has("patient") ? MergePatch.apply(start, one.path("patient")) : start;
  }

  static ImmutableSet<String> texts(JsonNode list) {
    return Streams.stream(list).map(JsonNode::asText).collect(toImmutableSet());
  }
}
