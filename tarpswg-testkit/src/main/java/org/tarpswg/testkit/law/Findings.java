// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.ConflictKind;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Applicability;

/** Looks into an answer by the names of clauses and parts. */
final class Findings {
  /** The clauses that speak of treating metastases that are present now. */
  static final ImmutableList<String> OF_TREATMENT =
      ImmutableList.copyOf(
          ("18 21 23 24 25 26 27 28 29 30 31 32 33 35 36 37 38 39 40a 40b 41a 41b 42"
                  + " 43a 43b 43c 43d 43e 43f 43g 43h 43i")
              .split(" "));

  /** The clauses of statement 43. */
  static final ImmutableList<String> OF_43 = of43();

  private Findings() {}

  private static ImmutableList<String> of43() {
    return OF_TREATMENT.stream().filter(id -> id.startsWith("43")).collect(toImmutableList());
  }

  /** Every clause and every part by its id, each clause before its parts. */
  static ImmutableMap<String, Finding> all(Recommendations answer) {
    ImmutableMap.Builder<String, Finding> all = ImmutableMap.builder();
    for (ClauseFinding clause : answer.findings()) {
      all.put(clause.clause().toString(), clause);
      for (PartFinding part : clause.parts()) {
        all.put(part.part().toString(), part);
      }
    }
    return all.buildOrThrow();
  }

  /** The parts, and the clauses that have none: what promises are kept by. */
  static ImmutableMap<String, Finding> units(Recommendations answer) {
    ImmutableMap.Builder<String, Finding> units = ImmutableMap.builder();
    for (ClauseFinding clause : answer.findings()) {
      if (clause.parts().isEmpty()) {
        units.put(clause.clause().toString(), clause);
      }
      clause.parts().forEach(part -> units.put(part.part().toString(), part));
    }
    return units.buildOrThrow();
  }

  /**
   * The finding of this clause or part.
   *
   * @throws AssertionError if there is none: one answer rules it, another does not
   */
  static Finding in(Map<String, Finding> findings, String id) {
    Finding found = findings.get(id);
    if (found == null) {
      throw new AssertionError(id + " is ruled in one answer and not in another.");
    }
    return found;
  }

  static Optional<ClauseFinding> clause(Recommendations answer, String id) {
    return answer.findings().stream()
        .filter(finding -> finding.clause().toString().equals(id))
        .findFirst();
  }

  static boolean applies(Recommendations answer, String id) {
    Finding finding = all(answer).get(id);
    return finding != null && finding.applicability() == Applicability.APPLIES;
  }

  static ImmutableList<String> applying(Recommendations answer, ImmutableList<String> ids) {
    return ids.stream().filter(id -> applies(answer, id)).collect(toImmutableList());
  }

  /** Whether all of these clauses are ruled. */
  static boolean rules(Recommendations answer, String... ids) {
    return Arrays.stream(ids).allMatch(id -> clause(answer, id).isPresent());
  }

  /** Whether no two facts disagree; a plan against a clause disagrees with nothing. */
  static boolean consistent(Recommendations answer) {
    return answer.conflicts().stream().noneMatch(found -> found.kind() == ConflictKind.FLAG);
  }

  /** Every option of every list. */
  static Stream<TreatmentOption> options(Recommendations answer) {
    var options = answer.options();
    return Stream.of(
            options.offered(),
            options.conditional(),
            options.needsJudgement(),
            options.advisedAgainst())
        .flatMap(ImmutableList::stream);
  }

  /** The options that stand, with or without the condition on anthracyclines. */
  static Stream<TreatmentOption> standing(Recommendations answer) {
    return Stream.concat(
        answer.options().offered().stream(), answer.options().conditional().stream());
  }

  static ImmutableSet<Regimen> regimens(ImmutableList<TreatmentOption> options) {
    return options.stream().map(TreatmentOption::regimen).collect(toImmutableSet());
  }
}
