// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Part;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.report.document.Line;

/**
 * Where a clause or a part stands, by its id: no grading is shown without it. The answer says it;
 * of clauses that the answer does not rule, the evidence base does.
 */
final class Stances {
  private final ImmutableMap<String, Line> byId;

  private Stances(Map<String, Line> byId) {
    this.byId = ImmutableMap.copyOf(byId);
  }

  static Stances of(Evidence evidence) {
    return new Stances(printed(evidence));
  }

  static Stances of(Recommendations answer, Evidence evidence) {
    Map<String, Line> stances = new HashMap<>(printed(evidence));
    for (ClauseFinding finding : answer.findings()) {
      stances.put(finding.clause().toString(), Words.stance(finding.direction(), finding.force()));
      for (PartFinding part : finding.parts()) {
        stances.put(part.part().toString(), Words.stance(part.direction(), part.force()));
      }
    }
    return new Stances(stances);
  }

  private static Map<String, Line> printed(Evidence evidence) {
    Map<String, Line> stances = new HashMap<>();
    for (Clause clause : evidence.clauses()) {
      stances.put(clause.id().toString(), Words.stance(clause.direction(), clause.force()));
      for (Part part : clause.parts()) {
        stances.put(
            part.id().toString(),
            Words.stance(Optional.of(part.direction()), Optional.of(part.force())));
      }
    }
    return stances;
  }

  /** The id, the grading as printed and where it stands: 33 IIIB speaks AGAINST (no role). */
  Line anchor(ClauseId clause, Optional<PartId> part, Grading grading) {
    String id = part.map(PartId::toString).orElseGet(clause::toString);
    return Line.strong(id).then(" " + grading + " ").then(byId.getOrDefault(id, Line.EMPTY));
  }
}
