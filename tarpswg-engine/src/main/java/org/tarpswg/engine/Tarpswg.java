// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tarpswg.engine.answer.JudgedCase;
import org.tarpswg.engine.explain.Explanations;
import org.tarpswg.engine.explain.Timeline;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.Visit;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Stable;

/**
 * The door: what the 2018 TARPSWG consensus says about a patient.
 *
 * <pre>{@code
 * PatientCase patient = CaseReader.strict().read(json);
 * Recommendations all = Tarpswg.recommend(patient);
 *
 * all.scope().scopeClass();                          // IN
 * ClauseFinding trabectedin = all.of(ClauseId.of("43b"));
 * trabectedin.applicability();                       // UNDETERMINED
 * trabectedin.missingForApplicability();             // [line of therapy, ...]: ask for these next
 * trabectedin.grading();                             // IB, as printed
 * all.options().offered();                           // the systemic options that stand
 * }</pre>
 *
 * <p>Whatever is unknown stays unknown: a clause that a missing fact still decides is UNDETERMINED
 * and names the fact. The answer decides nothing and orders nothing; it tells a tumor board what
 * the consensus says.
 *
 * <p>For people who embed it: there is no clock, randomness, input or output behind this door, and
 * no state that an answer depends on. Dates are facts of the case. The same case gives an equal
 * answer, in any thread. What follows of facts that are open is kept from case to case, so that it
 * is found sooner: some tens of megabytes at most, in which no record, date or name of a patient
 * stands.
 *
 * <p>An answer is worked out as it is read, each thing once: what nobody reads costs nothing, and
 * an answer can be read by many threads. It holds on to its case, and to what was found for it,
 * while it is kept.
 */
@Stable
public final class Tarpswg {
  private static final Policy STANDARD_POLICY = Policy.builder().build();
  private static final Recommender STANDARD = recommender(STANDARD_POLICY);

  private Tarpswg() {}

  /** What the consensus says about a case, under the standard policy. */
  public static Recommendations recommend(PatientCase patientCase) {
    return STANDARD.recommend(patientCase);
  }

  /** A recommender under a policy of the caller's, which every answer echoes. */
  public static Recommender recommender(Policy policy) {
    return patientCase -> JudgedCase.of(patientCase, policy);
  }

  /**
   * Why the answer to one subject is as it is, which facts suffice for it, and what would change
   * it, under the standard policy.
   *
   * @param subject a clause ({@code 36}), a part ({@code 36.a}), or an assessment by its {@link
   *     org.tarpswg.model.answer.Assessment#subject() subject} ({@code METASTASECTOMY}, {@code
   *     BIOPSY(lesions[a])})
   * @throws IllegalArgumentException if the answer has no such subject, naming those it has
   */
  public static Explanation explain(PatientCase patientCase, String subject) {
    return explain(patientCase, subject, STANDARD_POLICY);
  }

  /**
   * The same under a policy of the caller's.
   *
   * @throws IllegalArgumentException if the answer has no such subject, naming those it has
   */
  public static Explanation explain(PatientCase patientCase, String subject, Policy policy) {
    return Explanations.of(patientCase, subject, policy);
  }

  /**
   * The course of one patient under the standard policy: at each visit what was known, what the
   * consensus said, and how what was done until the next visit compares. Visits are ordered by
   * their day of assessment; whether they can be of one patient is the caller's to know.
   *
   * @throws IllegalArgumentException if there is no visit
   */
  public static ImmutableList<Visit> timeline(List<PatientCase> visits) {
    return timeline(visits, STANDARD_POLICY);
  }

  /**
   * The same under a policy of the caller's.
   *
   * @throws IllegalArgumentException if there is no visit
   */
  public static ImmutableList<Visit> timeline(List<PatientCase> visits, Policy policy) {
    return Timeline.of(visits, policy);
  }
}
