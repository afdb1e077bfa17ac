// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tarpswg.model.answer.ConflictKind;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.problem.InvalidCaseException;

/**
 * Facts that disagree, as the JSON of a case has them.
 *
 * @param facts what a case is told; null is unknown, a list stands for the whole list
 */
record DisagreeingFacts(String code, ConflictKind kind, ObjectNode facts) {
  private static final String SHIPPED = "contradictions.json";
  private static final JsonMapper JSON = new JsonMapper();

  /** One entry for each conflict that answers know. */
  static ImmutableList<DisagreeingFacts> shipped() {
    ImmutableList.Builder<DisagreeingFacts> all = ImmutableList.builder();
    for (JsonNode row : tree(resource())) {
      all.add(
          new DisagreeingFacts(
              row.required("code").textValue(),
              ConflictKind.valueOf(row.required("kind").textValue()),
              (ObjectNode) row.required("facts")));
    }
    return all.build();
  }

  private static String resource() {
    try {
      return Resources.toString(
          Resources.getResource(DisagreeingFacts.class, SHIPPED), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED + " of the test kit cannot be read", e);
    }
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("No JSON, though it was written as such", e);
    }
  }

  /** The case told these facts. */
  Contradiction in(PatientCase patientCase) {
    return new Contradiction(code, kind, told(patientCase));
  }

  private PatientCase told(PatientCase patientCase) {
    try {
      return together(patientCase);
    } catch (InvalidCaseException refused) {
      return together(PatientCase.builder().asOf(patientCase.asOf()).build());
    }
  }

  private PatientCase together(PatientCase patientCase) {
    ObjectNode both = (ObjectNode) tree(CaseWriter.line(patientCase));
    overwrite(both, facts);
    return CaseReader.strict().read(both.toString());
  }

  private static void overwrite(ObjectNode all, ObjectNode some) {
    for (Map.Entry<String, JsonNode> fact : some.properties()) {
      if (fact.getValue() instanceof ObjectNode within
          && all.get(fact.getKey()) instanceof ObjectNode there) {
        overwrite(there, within);
      } else {
        all.set(fact.getKey(), fact.getValue());
      }
    }
  }
}
