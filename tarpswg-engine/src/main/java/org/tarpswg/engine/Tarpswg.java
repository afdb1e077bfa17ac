// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import org.tarpswg.engine.answer.CaseJudge;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;

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
 * <p>For people who embed it: there is no state, clock, randomness, input or output behind this
 * door. Dates are facts of the case. The same case gives an equal answer, in any thread.
 */
public final class Tarpswg {
  private static final Recommender STANDARD = recommender(Policy.builder().build());

  private Tarpswg() {}

  /** What the consensus says about a case, under the standard policy. */
  public static Recommendations recommend(PatientCase patientCase) {
    return STANDARD.recommend(patientCase);
  }

  /** A recommender under a policy of the caller's, which every answer echoes. */
  public static Recommender recommender(Policy policy) {
    return patientCase -> CaseJudge.judge(patientCase, policy);
  }
}
