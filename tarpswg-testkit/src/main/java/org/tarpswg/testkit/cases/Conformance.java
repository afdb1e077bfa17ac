// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.stability.Evolving;

/** Holds an answer against a case. */
@Evolving
public final class Conformance {
  private final Recommendations answer;
  private final Expectation expected;
  private final Disagreements found = new Disagreements();

  private Conformance(Recommendations answer, Expectation expected) {
    this.answer = answer;
    this.expected = expected;
  }

  /**
   * Asks the recommender about the case and says where its answer differs from what is expected;
   * empty where it agrees. What the case is silent about is not looked at.
   */
  public static ImmutableList<Disagreement> check(Recommender recommender, ConformanceCase of) {
    return new Conformance(recommender.recommend(of.patientCase()), of.expected()).disagreements();
  }

  private ImmutableList<Disagreement> disagreements() {
    found.compare(
        "scope", expected.scope(), Optional.of(answer.scope().scopeClass()), "the scope tests");
    expected.findings().forEach(this::checkFinding);
    AssessmentCheck assessments = new AssessmentCheck(answer, found);
    expected.assessments().forEach(assessments::check);
    expected
        .narrative()
        .forEach(
            (point, applicability) ->
                found.compare(
                    point.name(),
                    Optional.of(applicability),
                    answer.narrative().stream()
                        .filter(finding -> finding.point() == point)
                        .map(NarrativeFinding::applicability)
                        .findFirst(),
                    "the narrative points"));
    ImmutableSet<String> codes =
        answer.conflicts().stream().map(Conflict::code).collect(toImmutableSet());
    for (String code : expected.conflicts()) {
      if (!codes.contains(code)) {
        found.add("conflicts", code, codes.toString(), "the contradiction table");
      }
    }
    return found.all();
  }

  private void checkFinding(String id, Expectation.OfFinding of) {
    Optional<? extends Finding> answered = finding(id);
    if (answered.isEmpty()) {
      found.add(id, "a finding", "none", "the rules: none covers it");
      return;
    }
    Finding actual = answered.get();
    String trigger = decisive(actual.derivation());
    String conduct = "what fulfills " + id;
    found.compare(id, of.applicability(), Optional.of(actual.applicability()), trigger);
    found.compare(id + " fulfillment", of.fulfillment(), actual.fulfillment(), conduct);
    found.compareFacts(id + " missing", of.missing(), actual.missingForApplicability(), trigger);
    found.compareFacts(
        id + " missing for fulfillment",
        of.missingForFulfillment(),
        actual.missingForFulfillment(),
        conduct);
  }

  private Optional<? extends Finding> finding(String id) {
    for (ClauseFinding clause : answer.findings()) {
      if (clause.clause().toString().equals(id)) {
        return Optional.of(clause);
      }
      for (PartFinding part : clause.parts()) {
        if (part.part().toString().equals(id)) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  /** The step that carries the truth of the whole: down to the first leaf that shares it. */
  private static String decisive(Derivation derivation) {
    Derivation step = derivation;
    Optional<Derivation> below = Optional.of(derivation);
    while (below.isPresent()) {
      step = below.get();
      Derivation above = step;
      below = above.steps().stream().filter(next -> next.truth() == above.truth()).findFirst();
    }
    return "\"" + step.words() + "\", which is " + step.truth();
  }
}
