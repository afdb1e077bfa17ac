// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.Change;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.CaseEdit;
import org.tarpswg.model.fact.FactPath;

/** Holds an explanation against what the recommender says of the cases that it speaks of. */
final class Replay {
  private static final String OPEN = "UNDETERMINED";

  private final PatientCase told;
  private final Explanation explanation;
  private final Recommender recommender;

  private Replay(PatientCase told, Explanation explanation, Recommender recommender) {
    this.told = told;
    this.explanation = explanation;
    this.recommender = recommender;
  }

  static void hold(PatientCase told, Explanation explanation) {
    hold(told, explanation, Tarpswg::recommend);
  }

  static void hold(PatientCase told, Explanation explanation, Recommender recommender) {
    Replay replay = new Replay(told, explanation, recommender);
    assertThat(replay.answer(told)).isEqualTo(explanation.answer());
    replay.eachSetSufficesAndNoPartOfIt();
    replay.eachChangeLeadsToItsAnswer();
  }

  private String answer(PatientCase patientCase) {
    return answer(recommender.recommend(patientCase), explanation.subject());
  }

  static String answer(Recommendations all, String subject) {
    return all.findings().stream()
        .flatMap(
            finding ->
                finding.clause().toString().equals(subject)
                    ? Stream.of(finding.applicability().name())
                    : finding.parts().stream()
                        .filter(part -> part.part().toString().equals(subject))
                        .map(part -> part.applicability().name()))
        .findFirst()
        .or(
            () ->
                all.assessments().stream()
                    .filter(assessment -> assessment.subject().equals(subject))
                    .findFirst()
                    .flatMap(Assessment::verdict))
        .orElse(OPEN);
  }

  private void eachSetSufficesAndNoPartOfIt() {
    assertThat(explanation.sufficient().isEmpty()).isEqualTo(explanation.answer().equals(OPEN));
    assertThat(explanation.sufficient()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(5);
    for (ImmutableList<FactReading> set : explanation.sufficient()) {
      ImmutableSet<FactPath> facts = set.stream().map(FactReading::path).collect(toImmutableSet());
      assertThat(answer(CaseEdit.only(told, facts))).isEqualTo(explanation.answer());
      for (FactPath fact : facts) {
        Set<FactPath> rest = Sets.difference(facts, ImmutableSet.of(fact));
        assertThat(answer(CaseEdit.only(told, rest)))
            .as("without %s of %s", fact, facts)
            .isNotEqualTo(explanation.answer());
      }
    }
  }

  private void eachChangeLeadsToItsAnswer() {
    assertThat(explanation.changes()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(20);
    Set<Object> seen = new HashSet<>();
    for (Change change : explanation.changes()) {
      assertThat(change.answer()).isNotIn(OPEN, explanation.answer());
      assertThat(answer(edited(change.steps()))).as("%s", change).isEqualTo(change.answer());
      assertThat(seen.add(facts(change) + change.answer())).isTrue();
      if (change.steps().size() > 1) {
        change.steps().forEach(step -> doesNotLeadThereAlone(step, change.answer()));
      }
    }
  }

  private static String facts(Change change) {
    return change.steps().stream().map(step -> step.now().path()).toList().toString();
  }

  private void doesNotLeadThereAlone(Change.Step step, String answer) {
    assertThat(answer(edited(ImmutableList.of(step)))).isNotEqualTo(answer);
  }

  private PatientCase edited(ImmutableList<Change.Step> steps) {
    PatientCase edited = told;
    for (Change.Step step : steps) {
      edited = CaseEdit.with(edited, step.now().path(), step.value());
    }
    return edited;
  }
}
