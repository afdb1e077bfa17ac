// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Stable;

/**
 * Whatever can say what the consensus says about a case. Pure: the same case gives an equal answer,
 * whenever, wherever and in whichever thread it is asked. A policy is given when a recommender is
 * made.
 */
@Stable
@FunctionalInterface
public interface Recommender {

  /** What the consensus says about this case. Never throws for what is merely unknown. */
  Recommendations recommend(PatientCase patientCase);
}
