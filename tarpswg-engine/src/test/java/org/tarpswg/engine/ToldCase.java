// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.json.CaseReader;

/**
 * A case from lines such as {@code disease.status=NONE}, {@code lesions[0].appearance=TYPICAL} or
 * {@code plannedSystemicTherapy.agents=[IFOSFAMIDE,MESNA]}, assessed on 2018-03-01. A later line
 * replaces an earlier one on the same fact; lesions are named by their place: L0, L1. Immutable.
 */
public record ToldCase(ImmutableList<String> facts) {
  /** Nothing is told but the day. */
  public static final ToldCase NOTHING = new ToldCase(ImmutableList.of());

  /** Confirmed metastatic disease of a tumor of the retroperitoneum. */
  public static final ToldCase METASTATIC =
      NOTHING.and("primary.site=RETROPERITONEUM", "disease.status=CONFIRMED");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The same case, in which these facts are told too. */
  public ToldCase and(String... more) {
    return and(ImmutableList.copyOf(more));
  }

  /** The same case, in which these facts are told too. */
  public ToldCase and(Collection<String> more) {
    return new ToldCase(ImmutableList.<String>builder().addAll(facts).addAll(more).build());
  }

  /** The same case of this entity or open term. */
  public ToldCase of(String histology) {
    return and("primary.histology=" + histology);
  }

  /** The case. */
  public PatientCase read() {
    ObjectNode root = JSON.createObjectNode().put("asOf", "2018-03-01");
    for (String fact : facts) {
      List<String> halves = Splitter.on('=').limit(2).splitToList(fact);
      List<String> steps = Splitter.on('.').splitToList(halves.get(0));
      ObjectNode record = root;
      for (String step : steps.subList(0, steps.size() - 1)) {
        record = step(record, step);
      }
      tell(record, steps.get(steps.size() - 1), halves.get(1));
    }
    return CaseReader.strict().read(root.toString());
  }

  private static ObjectNode step(ObjectNode record, String step) {
    int bracket = step.indexOf('[');
    if (bracket < 0) {
      return record.withObjectProperty(step);
    }
    ArrayNode entries = record.withArrayProperty(step.substring(0, bracket));
    int place = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
    while (entries.size() <= place) {
      ObjectNode entry = entries.addObject();
      if (step.startsWith("lesions")) {
        entry.put("id", "L" + (entries.size() - 1));
      }
    }
    return (ObjectNode) entries.get(place);
  }

  private static void tell(ObjectNode record, String field, String value) {
    if (value.startsWith("[")) {
      ArrayNode values = record.putArray(field);
      Splitter.on(',')
          .omitEmptyStrings()
          .split(value.substring(1, value.length() - 1))
          .forEach(values::add);
    } else if (value.equals("true") || value.equals("false")) {
      record.put(field, Boolean.parseBoolean(value));
    } else if (value.matches("\\d+")) {
      record.put(field, Integer.parseInt(value));
    } else if (value.matches("\\d+\\.\\d+")) {
      record.put(field, Double.parseDouble(value));
    } else {
      record.put(field, value);
    }
  }

  /** The answer under the standard policy. */
  public Recommendations answer() {
    return Tarpswg.recommend(read());
  }

  /** The answer under this policy. */
  public Recommendations answer(Policy policy) {
    return Tarpswg.recommender(policy).recommend(read());
  }

  /** What is said of a clause. */
  public ClauseFinding clause(String id) {
    return answer().of(ClauseId.of(id));
  }

  /** What is said of a part. */
  public PartFinding part(String id) {
    PartId part = PartId.of(id);
    return answer().of(part.clause()).parts().stream()
        .filter(finding -> finding.part().equals(part))
        .findFirst()
        .orElseThrow();
  }

  /** The paths of missing facts. */
  public static ImmutableList<String> paths(List<MissingFact> missing) {
    return missing.stream()
        .map(fact -> fact.path().text())
        .collect(ImmutableList.toImmutableList());
  }
}
