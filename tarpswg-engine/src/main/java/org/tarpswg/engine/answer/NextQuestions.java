// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.NextQuestion;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.fact.FactPath;

/** Which missing fact to ask for next: the one for which most open answers wait. */
final class NextQuestions {
  private final SetMultimap<FactPath, String> waiting = LinkedHashMultimap.create();

  /** An open answer and the facts it waits for. */
  void add(String answer, Collection<MissingFact> missing) {
    missing.forEach(fact -> waiting.put(fact.path(), answer));
  }

  /** What is open of the clauses; of one with parts, the parts. */
  void addFindings(ImmutableList<ClauseFinding> findings) {
    for (ClauseFinding finding : findings) {
      if (finding.parts().isEmpty()) {
        add(finding.clause().toString(), finding);
      }
      for (PartFinding part : finding.parts()) {
        add(part.part().toString(), part);
      }
    }
  }

  private void add(String id, Finding finding) {
    add(id, finding.missingForApplicability());
    add(id, finding.missingForFulfillment());
  }

  /** What is open of the narrative. */
  void addNarrative(ImmutableList<NarrativeFinding> narrative) {
    narrative.forEach(finding -> add(finding.point().name(), finding.missing()));
  }

  /** What is open of the assessments. */
  void addAssessments(ImmutableList<Assessment> assessments) {
    assessments.forEach(open -> add(open.subject(), open.missing()));
  }

  /** What is open of the options. */
  void addOptions(Stream<TreatmentOption> options) {
    options.forEach(option -> add(option.regimen().name(), option.missing()));
  }

  /** The facts, those with the most answers first, else in the order of the data dictionary. */
  ImmutableList<NextQuestion> ranked() {
    return MissingFacts.of(waiting.keySet()).stream()
        .map(this::question)
        .sorted(Comparator.comparing(question -> -question.answers().size()))
        .collect(toImmutableList());
  }

  private NextQuestion question(MissingFact fact) {
    return NextQuestion.builder()
        .path(fact.path())
        .label(fact.label())
        .answers(ImmutableSet.copyOf(waiting.get(fact.path())))
        .build();
  }
}
