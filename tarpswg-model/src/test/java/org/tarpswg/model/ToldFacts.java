// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

/**
 * Cases from lines such as {@code disease.status=NONE} or {@code lesions[0].count=2}, assessed on
 * 2018-03-01; a lesion without a told id is named by its place: L0, L1.
 */
public final class ToldFacts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ToldFacts() {}

  /** The case that tells these facts. */
  public static PatientCase read(String... facts) {
    return CaseReader.strict().read(json(ImmutableList.copyOf(facts)));
  }

  /** What is wrong with these facts together; empty if nothing is. */
  public static ImmutableList<Problem> problems(List<String> facts) {
    try {
      CaseReader.strict().read(json(facts));
      return ImmutableList.of();
    } catch (InvalidCaseException refused) {
      return refused.problems();
    }
  }

  /** What is wrong with these facts together; empty if nothing is. */
  public static ImmutableList<Problem> problems(String... facts) {
    return problems(ImmutableList.copyOf(facts));
  }

  private static String json(List<String> facts) {
    ObjectNode root = JSON.createObjectNode().put("asOf", "2018-03-01");
    for (String fact : facts) {
      List<String> halves = Splitter.on('=').limit(2).splitToList(fact);
      List<String> steps = Splitter.on('.').splitToList(halves.get(0));
      ObjectNode record = root;
      for (String step : steps.subList(0, steps.size() - 1)) {
        record = step(record, step);
      }
      record.set(steps.get(steps.size() - 1), value(halves.get(1)));
    }
    return root.toString();
  }

  private static ObjectNode step(ObjectNode record, String step) {
    int bracket = step.indexOf('[');
    if (bracket < 0) {
      return record.withObjectProperty(step);
    }
    String list = step.substring(0, bracket);
    int place = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
    ArrayNode entries = record.withArrayProperty(list);
    while (entries.size() <= place) {
      ObjectNode entry = entries.addObject();
      if (list.equals("lesions")) {
        entry.put("id", "L" + (entries.size() - 1));
      }
    }
    return (ObjectNode) entries.get(place);
  }

  private static JsonNode value(String told) {
    if (told.matches("\\d{4}(-\\d\\d)*")) {
      return TextNode.valueOf(told);
    }
    try {
      return JSON.readTree(told);
    } catch (JsonProcessingException e) {
      return TextNode.valueOf(told);
    }
  }
}
