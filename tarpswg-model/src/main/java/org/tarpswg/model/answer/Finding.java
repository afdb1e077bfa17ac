// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.stability.Stable;

/** What is said of a clause or of one of its parts. */
@Stable
public interface Finding {

  /** Whether it is about this patient. */
  Applicability applicability();

  /** What has become of it; present exactly where it applies. */
  Optional<Fulfillment> fulfillment();

  /** Whether it speaks for or against a step; absent for a clause whose parts differ. */
  Optional<Direction> direction();

  /** How strongly it binds; absent for a clause whose parts differ. */
  Optional<Force> force();

  /** What it advises, in our words; where it is undetermined, what it would advise. */
  String advice();

  /** The lesions, operations or therapies it is about; empty where it is about the patient. */
  ImmutableList<FactPath> targets();

  /** Unknown facts that can still decide whether it applies; present exactly where undetermined. */
  ImmutableList<MissingFact> missingForApplicability();

  /** Unknown facts that can still decide what has become of it; exactly where not documented. */
  ImmutableList<MissingFact> missingForFulfillment();

  /** Why: the conditions down to the facts. */
  Derivation derivation();
}
