package org.example.embedding;

import java.util.List;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.NextQuestion;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;

/** What a tumor board asks an answer. */
public final class Board {
  private final PatientCase patient;
  private final Recommendations answer;

  /** Asks once; an answer is immutable and can be kept, shared and compared. */
  public Board(PatientCase patient) {
    this.patient = patient;
    this.answer = Tarpswg.recommend(patient);
  }

  /** What the consensus advises, each line with its printed grading. */
  public List<String> advice() {
    return answer.findings().stream()
        .filter(finding -> finding.applicability() == Applicability.APPLIES)
        .map(finding -> finding.clause() + " (" + finding.grading() + ") " + finding.advice())
        .toList();
  }

  /** The systemic options that stand, by regimen. */
  public List<String> options() {
    return answer.options().offered().stream().map(option -> option.regimen().name()).toList();
  }

  /** Why a clause is said to apply, not to apply, or to be open: the top of its reasons. */
  public List<String> reasons(String clause) {
    ClauseFinding finding = answer.of(ClauseId.of(clause));
    return finding.derivation().steps().stream().map(Derivation::words).toList();
  }

  /** What must still be known before it is said whether a clause applies. */
  public List<String> missing(String clause) {
    return answer.of(ClauseId.of(clause)).missingForApplicability().stream()
        .map(MissingFact::label)
        .toList();
  }

  /** The fact to ask for first. */
  public NextQuestion askFirst() {
    return answer.askNext().get(0);
  }

  /** The verdicts that are still possible on one of the questions that combine clauses. */
  public List<String> possible(String subject) {
    return answer.assessments().stream()
        .filter(assessment -> assessment.subject().equals(subject))
        .map(Assessment::possible)
        .flatMap(verdicts -> verdicts.stream())
        .toList();
  }

  /** What would change what is said of a clause, part or assessment. */
  public Explanation explain(String subject) {
    return Tarpswg.explain(patient, subject);
  }
}
