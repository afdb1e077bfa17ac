// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.guideline.Fulfillment;

/** What to obtain before deciding, first what most open assessments wait for. */
final class Readiness {
  /** What each clause would bring to light: the facts that stand under these addresses. */
  private static final ImmutableMap<String, ImmutableList<String>> TELLS =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .put("2", ImmutableList.of("operations", "plannedProcedure.macroscopic"))
          .put("3", ImmutableList.of("systemicTherapies", "disease.response"))
          .put("4", ImmutableList.of("radiotherapies"))
          .put("5", ImmutableList.of("lesions", "disease.firstMetastasis"))
          .put("6", ImmutableList.of("lesions", "disease.status", "disease.patterns"))
          .put("7", ImmutableList.of("lesions", "disease.status", "disease.patterns"))
          .put("8", ImmutableList.of("lesions"))
          .put("9", ImmutableList.of("lesions", "disease.hepaticVolume"))
          .put("10a", ImmutableList.of("lesions"))
          .put("10b.imaging", ImmutableList.of("lesions"))
          .put("10c", ImmutableList.of("lesions", "disease.response"))
          .put("11a", ImmutableList.of("primary.histology", "primary.grade"))
          .put("11b", ImmutableList.of("primary.histology"))
          .put("17", ImmutableList.of("patient."))
          .put("18", ImmutableList.of("plannedProcedure", "operations"))
          .put("19.newReferral", ImmutableList.of("goals"))
          .put("19.firstPresentation", ImmutableList.of("goals"))
          .put("19.relapse", ImmutableList.of("goals"))
          .put("19.progression", ImmutableList.of("goals"))
          .put("19.favorableResponse", ImmutableList.of("goals"))
          .put("20.ii", ImmutableList.of("lesions"))
          .put("22", ImmutableList.of("goals"))
          .put("27", ImmutableList.of("lesions"))
          .put("34", ImmutableList.of("lesions", "disease.status"))
          .buildOrThrow();

  private Readiness() {}

  /** From what was found and the other assessments. */
  static Assessment of(Lines lines, List<Assessment> others) {
    ImmutableList<AnswerLine> listed =
        TELLS.keySet().stream()
            .filter(id -> isToDo(lines.finding(id)))
            .sorted(Comparator.comparing(id -> -unlocks(id, others)))
            .map(id -> line(lines, id, unlocks(id, others)))
            .collect(toImmutableList());
    return Listed.behind(Gates.DIAGNOSTIC_EXTENDED, AssessmentKind.READINESS, lines, listed)
        .clauses(Lines.clauses("2", "3", "4", "5", "6", "7", "8", "9", "10a", "10b", "10c", "11a"))
        .build();
  }

  private static boolean isToDo(Finding finding) {
    return finding
        .fulfillment()
        .filter(f -> f == Fulfillment.OUTSTANDING || f == Fulfillment.NOT_DOCUMENTED)
        .isPresent();
  }

  private static AnswerLine line(Lines lines, String id, int unlocks) {
    String code = "CLAUSE_" + id.toUpperCase(Locale.ROOT).replace('.', '_');
    return lines
        .due(code, lines.finding(id).advice(), id)
        .notes(
            unlocks == 0
                ? ImmutableList.of()
                : ImmutableList.of("open assessments that wait for what it tells: " + unlocks))
        .build();
  }

  /** How many open assessments wait for a fact that the clause would bring to light. */
  private static int unlocks(String id, List<Assessment> others) {
    return Math.toIntExact(
        others.stream()
            .filter(open -> open.missing().stream().anyMatch(fact -> tells(id, fact.path().text())))
            .count());
  }

  private static boolean tells(String id, String path) {
    return TELLS.getOrDefault(id, ImmutableList.of()).stream().anyMatch(path::startsWith);
  }
}
