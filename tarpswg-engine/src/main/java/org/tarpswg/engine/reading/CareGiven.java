// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.engine.rule.Question;

/** What the facts say about the care that was given; such facts fulfil clauses and open none. */
public final class CareGiven {

  /** Whether a specialized sarcoma center evaluated the patient. */
  public static final Question<Boolean> EVALUATED_AT_SARCOMA_CENTER =
      Facts.truth("care.evaluatedAtSarcomaCenter", c -> c.care().evaluatedAtSarcomaCenter());

  /** Whether a clinical trial was considered. */
  public static final Question<Boolean> TRIAL_CONSIDERED =
      Facts.truth("care.clinicalTrialConsidered", c -> c.care().clinicalTrialConsidered());

  /** Whether the patient was referred to an academic center. */
  public static final Question<Boolean> REFERRED_TO_ACADEMIC_CENTER =
      Facts.truth("care.referredToAcademicCenter", c -> c.care().referredToAcademicCenter());

  private CareGiven() {}
}
