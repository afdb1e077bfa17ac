// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** What the policy in force says. */
public final class PolicyQuestions {
  private static final FactPath AGE_PATH = FactPath.of("patient.ageYears");

  /** Whether the patient is old enough; always so unless the policy has a minimum age (R7). */
  public static final Question<Boolean> OLD_ENOUGH =
      Question.of("minimum age of the policy", PolicyQuestions::oldEnough);

  /** Whether clauses that name no histology are read for the PEComa family and IMT too. */
  public static final Question<Boolean> GENERAL_CLAUSES_EXTENDED =
      Question.of(
          "general clauses extended", facts -> settled(facts.policy().extendGeneralClauses()));

  /** Whether clause 31 is read for a progressing focus in the liver too (R35). */
  public static final Question<Boolean> EMBOLIZATION_FOR_PROGRESSING_FOCI =
      Question.of(
          "embolization for progressing foci",
          facts -> settled(facts.policy().embolizationForProgressingFoci()));

  /** Whether clause 34 is read for patients whose metastases were ablated only (R34). */
  public static final Question<Boolean> SURVEILLANCE_AFTER_ABLATION_ALONE =
      Question.of(
          "surveillance after ablation alone",
          facts -> settled(facts.policy().surveillanceAfterAblationAlone()));

  /** Whether a subcutaneous lesion is soft tissue where clause 10a speaks of it (R46). */
  public static final Question<Boolean> SUBCUTANEOUS_IS_SOFT_TISSUE =
      Question.of(
          "subcutaneous counts as soft tissue",
          facts -> settled(facts.policy().subcutaneousCountsAsSoftTissue()));

  private PolicyQuestions() {}

  private static Reading<Boolean> oldEnough(CaseFacts facts) {
    Policy policy = facts.policy();
    Known<Integer> age = facts.patientCase().patient().ageYears();
    Ternary oldEnough =
        policy.minimumAge().map(least -> age.test(years -> years >= least)).orElse(Ternary.YES);
    ImmutableList<FactReading> read =
        policy.minimumAge().isPresent() ? Facts.one(Facts.read(AGE_PATH, age)) : ImmutableList.of();
    return Facts.truth(oldEnough, ImmutableList.of(AGE_PATH), read);
  }

  private static Reading<Boolean> settled(boolean truth) {
    return new Reading<>(ImmutableList.of(truth), ImmutableList.of(), ImmutableList.of());
  }
}
