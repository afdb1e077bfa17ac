// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;

/** What follows for a patient from one output of a rule, or from all of them together. */
sealed interface Judged permits JudgedOutput, JudgedOutputs {

  /** Whether it applies. */
  Applicability applicability();

  /** What has become of it, where it does. */
  Optional<Fulfillment> fulfillment();

  /** What can still decide whether it applies. */
  ImmutableList<MissingFact> missingForApplicability();

  /** What can still decide what has become of it. */
  ImmutableList<MissingFact> missingForFulfillment();

  /** The records it is about, or may be about while it is open. */
  ImmutableList<FactPath> targets();

  /** Whether it advises something, or would. */
  default boolean advises() {
    return applicability() == Applicability.APPLIES
        || applicability() == Applicability.UNDETERMINED;
  }
}
