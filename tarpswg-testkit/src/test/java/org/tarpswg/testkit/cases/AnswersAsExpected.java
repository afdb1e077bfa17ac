// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The answers of an engine that says what is expected and nothing else, as another may write. */
final class AnswersAsExpected {
  private AnswersAsExpected() {}

  /** The answer to a case, from what the case expects as it is written. */
  static ObjectNode answer(JsonNode expect) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    if (expect.has("scope")) {
      answer.putObject("scope").set("scopeClass", expect.path("scope"));
    }
    ArrayNode findings = answer.putArray("findings");
    expect.path("findings").properties().forEach(found -> findings.add(finding(found)));
    ArrayNode assessments = answer.putArray("assessments");
    expect.path("assessments").properties().forEach(made -> assessments.add(assessment(made)));
    ArrayNode narrative = answer.putArray("narrative");
    for (Map.Entry<String, JsonNode> point : expect.path("narrative").properties()) {
      narrative.addObject().put("point", point.getKey()).set("applicability", point.getValue());
    }
    answer.set("conflicts", list(expect.path("conflicts")));
    return answer;
  }

  private static ObjectNode finding(Map.Entry<String, JsonNode> expected) {
    JsonNode of = expected.getValue();
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    copy("applicability", of, said);
    copy("fulfillment", of, said);
    ObjectNode missing = said.putObject("missing");
    missing.set("applicability", list(of.path("missing")));
    missing.set("fulfillment", list(of.path("missingForFulfillment")));
    String id = expected.getKey();
    if (!id.contains(".")) {
      return said.put("clause", id);
    }
    ObjectNode clause =
        JsonNodeFactory.instance.objectNode().put("clause", id.substring(0, id.indexOf('.')));
    clause.putArray("parts").add(said.put("id", id));
    return clause;
  }

  private static ObjectNode assessment(Map.Entry<String, JsonNode> expected) {
    JsonNode of = expected.getValue();
    ObjectNode said = named("kind", expected.getKey());
    if (of.hasNonNull("verdict")) {
      copy("verdict", of, said);
    }
    copy("family", of, said);
    said.set("possible", list(of.path("possible")));
    said.set("missing", list(of.path("missing")));
    ArrayNode lines = said.putArray("lines");
    for (Map.Entry<String, JsonNode> line : of.path("lines").properties()) {
      lines.add(named("code", line.getKey()).setAll((ObjectNode) line.getValue()));
    }
    return said;
  }

  /** A name, and the target that stands behind it in brackets. */
  private static ObjectNode named(String property, String key) {
    ObjectNode of = JsonNodeFactory.instance.objectNode();
    int bracket = key.indexOf('(');
    if (bracket < 0) {
      return of.put(property, key);
    }
    return of.put(property, key.substring(0, bracket))
        .put("target", key.substring(bracket + 1, key.length() - 1));
  }

  private static JsonNode list(JsonNode of) {
    return of.isArray() ? of : JsonNodeFactory.instance.arrayNode();
  }

  private static void copy(String property, JsonNode from, ObjectNode to) {
    if (from.has(property)) {
      to.set(property, from.path(property));
    }
  }
}
