// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.databind.JsonNode;
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
      return JsonText.STRICT.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  /** The cases beside the JSON in which each says what it expects. */
  ImmutableList<Written> written() {
    JsonNode file = tree(name);
    String subject = file.path("subject").asText();
    return Streams.stream(file.path("cases"))
        .map(one -> new Written(read(subject, one), one.path("expect")))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A case that was read.
   *
   * @param read the case
   * @param expect what it expects, as it is written
   */
  record Written(ConformanceCase read, JsonNode expect) {}

  private ConformanceCase read(String subject, JsonNode one) {
    String title = one.path("title").asText();
    try {
      return new ConformanceCase(
          one.path("id").asText(),
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
