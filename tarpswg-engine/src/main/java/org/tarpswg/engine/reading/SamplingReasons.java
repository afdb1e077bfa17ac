// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.engine.rule.Question;

/** What the facts say about the patient that bears on sampling any lesion (clause 12). */
public final class SamplingReasons {

  /** Whether there is a hereditary syndrome. */
  public static final Question<Boolean> HEREDITARY_SYNDROME =
      Facts.truth("patient.hereditarySyndrome", c -> c.patient().hereditarySyndrome());

  /** Whether there is, or was, another malignancy. */
  public static final Question<Boolean> OTHER_MALIGNANCY =
      Facts.truth("patient.otherMalignancy", c -> c.patient().otherMalignancy());

  /** Whether tissue is wanted for a trial, a bank or personalized treatment. */
  public static final Question<Boolean> RESEARCH_TISSUE_WANTED =
      Facts.truth("goals.researchTissueWanted", c -> c.goals().researchTissueWanted());

  private SamplingReasons() {}
}
