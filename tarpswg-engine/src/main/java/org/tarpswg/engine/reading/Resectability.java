// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.engine.rule.Condition.anyOf;

import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.model.clinical.Lesion;

/** Whether disease can be cleared (clauses 19, 23, 24). */
public final class Resectability {
  private static final Condition EACH_MANAGEABLE =
      Lists.LESIONS.every("each lesion can be resected or ablated", Resectability::isManageable);

  /**
   * Whether all lesions taken together can be resected or ablated: as judged, else lesion by
   * lesion; open where none is listed.
   */
  public static final Question<Boolean> ALL_SITES_MANAGEABLE =
      Facts.assertedElse(
          "disease.allSitesManageable",
          told -> told.disease().allSitesManageable(),
          facts -> !Lists.LESIONS.places(facts).isEmpty(),
          EACH_MANAGEABLE);

  /**
   * Whether all disease may become resectable: as judged; derived only where each lesion already is
   * manageable. A lesion that cannot be cleared today may be after a response (R33).
   */
  public static final Question<Boolean> POTENTIALLY_RESECTABLE =
      Facts.assertedElseYes(
          "disease.potentiallyResectable",
          told -> told.disease().potentiallyResectable(),
          facts -> !Lists.LESIONS.places(facts).isEmpty(),
          EACH_MANAGEABLE);

  private Resectability() {}

  /** That a lesion can be resected completely, or controlled by local ablation. */
  public static Condition isManageable(Place<Lesion> lesion) {
    return anyOf(
        Lesions.COMPLETELY_RESECTABLE.at(lesion).is(true, "completely resectable"),
        Lesions.CONTROLLABLE_BY_ABLATION.at(lesion).is(true, "controllable by local ablation"));
  }
}
