// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.conflict.ConflictRow.flag;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.engine.reading.ListedLesions;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.ClauseId;

/** The status of the disease against the lesions listed and against what was done. */
final class StatusConflicts {
  private static final Side NO_METASTASIS = status(MetastaticStatus.NONE);
  private static final Side CLEARED = status(MetastaticStatus.RESECTED_NED);
  private static final ImmutableList<ClauseId> ON_CLEARANCE =
      Clauses.and(Clauses.of("19"), Clauses.ON_ACCEPTED_DISEASE);

  static final ConflictRow TYPICAL_LESION_WITHOUT_METASTASIS =
      flag("TYPICAL_LESION_WITHOUT_METASTASIS")
          .between(NO_METASTASIS, LesionSides.typical())
          .reads("the status: the clinician has weighed the image")
          .bearsOn(Clauses.ALL);

  static final ConflictRow NO_LESION_LISTED =
      flag("NO_LESION_LISTED")
          .between(Side.of(StatusConflicts::statedWithoutLesion))
          .reads("the status; the list counts as not told, so that nothing holds by emptiness")
          .bearsOn(StatusConflicts::restingOnTheList);

  static final ConflictRow LESION_LEFT_AFTER_CLEARANCE =
      flag("LESION_LEFT_AFTER_CLEARANCE")
          .between(CLEARED, LesionSides.typicalOrProven())
          .reads("the status: the list may show what was removed")
          .bearsOn(Clauses.and(Clauses.ON_LESIONS, ON_CLEARANCE));

  static final ConflictRow CLEARED_WITHOUT_ACT =
      flag("CLEARED_WITHOUT_ACT")
          .between(CLEARED, HistorySides.nothingRemoved())
          .reads("both as they stand; clause 34 then lacks the operation that opens it")
          .bearsOn(ON_CLEARANCE);

  private StatusConflicts() {}

  private static Side status(MetastaticStatus status) {
    return Side.value("disease.status", of -> of.disease().status(), status::equals, "status");
  }

  private static Optional<Held> statedWithoutLesion(PatientCase of) {
    return ListedLesions.areNoneDespiteDisease(of)
        ? Held.by(
            "status " + of.disease().status() + " beside a complete list without a lesion",
            "disease.status",
            "lesions.complete")
        : Optional.empty();
  }

  /**
   * A suspicion is accepted as disease by a proven lesion alone, so there the list decides more.
   */
  private static ImmutableList<ClauseId> restingOnTheList(PatientCase of) {
    return of.disease().status().is(MetastaticStatus.SUSPECTED).isYes()
        ? Clauses.and(Clauses.ON_LESIONS, Clauses.ON_ACCEPTED_DISEASE)
        : Clauses.ON_LESIONS;
  }
}
