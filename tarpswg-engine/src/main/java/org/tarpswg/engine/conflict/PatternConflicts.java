// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.conflict.ConflictRow.flag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.tarpswg.engine.reading.EarlierRemoval;
import org.tarpswg.model.clinical.DiseasePattern;
import org.tarpswg.model.clinical.HepaticVolume;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.known.Ternary;

/** The pattern of the disease against its status, its lesions and its summaries. */
final class PatternConflicts {
  private static final ImmutableSet<DiseasePattern> LOCAL =
      ImmutableSet.of(DiseasePattern.PRIMARY, DiseasePattern.LOCAL_RECURRENCE);
  private static final Predicate<ImmutableSet<DiseasePattern>> MULTIFOCAL =
      patterns -> patterns.contains(DiseasePattern.MULTIFOCAL_INTRA_ABDOMINAL);
  private static final Predicate<ImmutableSet<DiseasePattern>> SOLITARY =
      patterns -> patterns.contains(DiseasePattern.SOLITARY_INTRA_ABDOMINAL);
  private static final Predicate<ImmutableSet<DiseasePattern>> DISTANT =
      patterns -> patterns.contains(DiseasePattern.DISTANT);
  private static final String THE_PATTERN =
      "the pattern: two foci of one site may be one recurrence";

  static final ConflictRow PATTERN_WITHOUT_METASTASIS =
      flag("PATTERN_WITHOUT_METASTASIS")
          .between(status(MetastaticStatus.NONE::equals), pattern(DISTANT.or(MULTIFOCAL)))
          .reads("the status: the pattern says where, not how certain")
          .bearsOn(Clauses.ALL);

  static final ConflictRow FEWER_THAN_LISTED =
      flag("PATTERN_AGAINST_LESIONS")
          .between(pattern(SOLITARY.or(MULTIFOCAL.negate())), LesionSides.severalFoci())
          .reads(THE_PATTERN)
          .bearsOn(PatternConflicts::restingOnThePattern);

  static final ConflictRow MORE_THAN_LISTED =
      flag("PATTERN_AGAINST_LESIONS")
          .between(pattern(MULTIFOCAL), LesionSides.oneFocusOrNone())
          .reads(THE_PATTERN)
          .bearsOn(PatternConflicts::restingOnSpread);

  static final ConflictRow SARCOMATOSIS_BEYOND_LIST =
      flag("SARCOMATOSIS_NOT_MULTIFOCAL")
          .between(sarcomatosis(), LesionSides.oneFocusOrNone())
          .reads("the sarcomatosis: a list can be shorter than it says")
          .bearsOn("14", "28", "32", "33");

  static final ConflictRow LESION_OUTSIDE_PATTERN =
      flag("LESION_OUTSIDE_PATTERN")
          .between(Side.of(PatternConflicts::localWithoutStatus), LesionSides.typicalOrProven())
          .reads("the lesion: no status says what else it could be")
          .bearsOn(Clauses.ALL);

  static final ConflictRow LISTED_OUTSIDE_PATTERN =
      flag("LESION_OUTSIDE_PATTERN")
          .between(Side.of(PatternConflicts::localWithoutStatus), LesionSides.listedOnly())
          .reads("the lesion: a listed lesion is suspected at the least")
          .bearsOn(Clauses.ALL);

  static final ConflictRow REMOVAL_OUTSIDE_PATTERN =
      flag("REMOVAL_OUTSIDE_PATTERN")
          .between(
              Side.of(PatternConflicts::localWithoutStatus), Side.of(PatternConflicts::removal))
          .reads("neither: no metastasis or cleared metastases both stay possible")
          .bearsOn(Clauses.ALL);

  static final ConflictRow STATUS_AGAINST_PATTERN =
      flag("STATUS_AGAINST_PATTERN")
          .between(
              status(status -> status != MetastaticStatus.NONE),
              pattern(patterns -> !patterns.isEmpty() && LOCAL.containsAll(patterns)))
          .reads("the status: it says what the clinician holds for certain")
          .bearsOn(Clauses.ALL);

  static final ConflictRow LARGE_LIVER_VOLUME_OUTSIDE_LIST =
      flag("LIVER_VOLUME_AGAINST_LESIONS")
          .between(
              Side.value(
                  "disease.hepaticVolume",
                  of -> of.disease().hepaticVolume(),
                  HepaticVolume.LARGE::equals,
                  "volume of disease in the liver"),
              LesionSides.noneAt(LesionSite.LIVER))
          .reads("the judgement on the volume: a list can be shorter than it says")
          .bearsOn("31");

  static final ConflictRow SARCOMATOSIS_NOT_MULTIFOCAL =
      flag("SARCOMATOSIS_NOT_MULTIFOCAL")
          .between(sarcomatosis(), pattern(MULTIFOCAL.negate()))
          .reads("the sarcomatosis, so that 32 and 33 are both shown: they are two words for one")
          .bearsOn("32", "33");

  private PatternConflicts() {}

  private static Side status(Predicate<MetastaticStatus> test) {
    return Side.value("disease.status", of -> of.disease().status(), test, "status");
  }

  private static Side pattern(Predicate<ImmutableSet<DiseasePattern>> test) {
    return Side.value("disease.patterns", of -> of.disease().patterns(), test, "pattern");
  }

  private static Side sarcomatosis() {
    return Side.told(
        "disease.sarcomatosis", of -> of.disease().sarcomatosis(), Ternary.YES, "sarcomatosis");
  }

  private static Optional<Held> removal(PatientCase of) {
    return EarlierRemoval.of(of).isYes()
        ? Held.by("metastases that were removed", "operations", "ablations")
        : Optional.empty();
  }

  private static Optional<Held> localWithoutStatus(PatientCase of) {
    return of.disease().status().isKnown()
        ? Optional.empty()
        : of.disease()
            .patterns()
            .value()
            .filter(LOCAL::containsAll)
            .flatMap(set -> Held.by("pattern " + Side.inWords(set), "disease.patterns"));
  }

  /** Without a status the pattern settles the scope, and so every clause. */
  private static ImmutableList<ClauseId> restingOnThePattern(PatientCase of) {
    return of.disease().status().isKnown() ? Clauses.of("14", "32", "33") : Clauses.ALL;
  }

  /** The same, and 28 where the pattern tells of disease outside the lung. */
  private static ImmutableList<ClauseId> restingOnSpread(PatientCase of) {
    return of.disease().status().isKnown() ? Clauses.of("14", "28", "32", "33") : Clauses.ALL;
  }
}
