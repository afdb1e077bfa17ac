// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Evolving;

/**
 * What a right answer says. An empty optional leaves the point open; a present set is the exact
 * set. Immutable.
 *
 * @param scope the scope class
 * @param findings by id of the clause or part
 * @param assessments by subject, such as {@code BIOPSY(lesions[a])}
 * @param narrative by narrative point
 * @param conflicts codes of conflicts that the answer carries, among others
 */
@Evolving
public record Expectation(
    Optional<ScopeClass> scope,
    ImmutableMap<String, OfFinding> findings,
    ImmutableMap<String, OfAssessment> assessments,
    ImmutableMap<NarrativePoint, Applicability> narrative,
    ImmutableSet<String> conflicts) {

  /**
   * What is said of a clause or a part.
   *
   * @param applicability whether it is about the patient
   * @param fulfillment what has become of it
   * @param missing the facts that still decide whether it applies
   * @param missingForFulfillment the facts that still decide what has become of it
   */
  public record OfFinding(
      Optional<Applicability> applicability,
      Optional<Fulfillment> fulfillment,
      Optional<ImmutableSet<FactPath>> missing,
      Optional<ImmutableSet<FactPath>> missingForFulfillment) {}

  /**
   * What is said of an assessment.
   *
   * @param verdict the verdict; the inner one is empty where none may be given yet
   * @param family the coarse verdict
   * @param possible the verdicts still possible
   * @param missing the facts on which the verdict depends
   * @param lines by code and target, such as {@code LOCAL_TREATMENT(lesions[a])}, or by code alone;
   *     where several lines have the code, one of them must be as expected
   * @param absent codes that no line may have
   */
  public record OfAssessment(
      Optional<Optional<String>> verdict,
      Optional<VerdictFamily> family,
      Optional<ImmutableSet<String>> possible,
      Optional<ImmutableSet<FactPath>> missing,
      ImmutableMap<String, OfLine> lines,
      ImmutableSet<String> absent) {}

  /**
   * What is said of a line.
   *
   * @param truth whether it holds or is due
   * @param notApplicable whether the question does not arise
   * @param fulfillment what has become of it
   * @param audit how the recorded act compares
   * @param windowFrom the first day of its window
   * @param windowUntil the last day of its window
   */
  public record OfLine(
      Optional<Ternary> truth,
      Optional<Boolean> notApplicable,
      Optional<Fulfillment> fulfillment,
      Optional<AuditVerdict> audit,
      Optional<LocalDate> windowFrom,
      Optional<LocalDate> windowUntil) {}
}
