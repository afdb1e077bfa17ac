// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.tarpswg.engine.conflict.ConflictRow.flag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tarpswg.engine.reading.Alterations;
import org.tarpswg.engine.reading.HighGrade;
import org.tarpswg.engine.reading.HistologyCodes;
import org.tarpswg.engine.reading.ListedLesions;
import org.tarpswg.engine.reading.NamedSubtypes;
import org.tarpswg.engine.scope.Entities;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SmokingStatus;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** Judgements against what they judge, and acts that are told in two ways. */
final class JudgementConflicts {

  static final ConflictRow NO_BONE_SUSPECTED =
      flag("SUSPICION_AGAINST_LESION")
          .between(
              Side.told(
                  "disease.boneMetastasisSuspected",
                  of -> of.disease().boneMetastasisSuspected(),
                  Ternary.NO,
                  "no bone metastasis suspected"),
              LesionSides.at(LesionSite.BONE))
          .reads("the lesion: a lesion that is listed is suspected")
          .bearsOn("10b");

  static final ConflictRow NO_BRAIN_SUSPECTED =
      flag("SUSPICION_AGAINST_LESION")
          .between(
              Side.told(
                  "disease.brainMetastasisSuspected",
                  of -> of.disease().brainMetastasisSuspected(),
                  Ternary.NO,
                  "no brain metastasis suspected"),
              LesionSides.at(LesionSite.BRAIN))
          .reads("the lesion: a lesion that is listed is suspected")
          .bearsOn("10a");

  static final ConflictRow BONE_SUSPECTED_OUTSIDE_LIST =
      flag("SUSPICION_AGAINST_LESION")
          .between(
              Side.told(
                  "disease.boneMetastasisSuspected",
                  of -> of.disease().boneMetastasisSuspected(),
                  Ternary.YES,
                  "a bone metastasis suspected"),
              LesionSides.noneAt(LesionSite.BONE, LesionSite.SPINE))
          .reads("the suspicion: the list may have been made before it")
          .bearsOn("10b");

  static final ConflictRow BRAIN_SUSPECTED_OUTSIDE_LIST =
      flag("SUSPICION_AGAINST_LESION")
          .between(
              Side.told(
                  "disease.brainMetastasisSuspected",
                  of -> of.disease().brainMetastasisSuspected(),
                  Ternary.YES,
                  "a brain metastasis suspected"),
              LesionSides.noneAt(LesionSite.BRAIN))
          .reads("the suspicion: the list may have been made before it")
          .bearsOn("10a");

  static final ConflictRow GRADE_AGAINST_JUDGEMENT =
      flag("GRADE_AGAINST_JUDGEMENT")
          .between(JudgementConflicts::gradeAgainstJudgement)
          .reads("the judgement that the grade is high or not")
          .bearsOn("36");

  static final ConflictRow MANAGEABLE_AGAINST_COMPLETENESS =
      flag("MANAGEABLE_AGAINST_COMPLETENESS")
          .between(
              Side.told(
                  "plannedProcedure.macroscopicCompletenessLikely",
                  of -> of.plannedProcedure().macroscopicCompletenessLikely(),
                  Ternary.NO,
                  "a complete resection unlikely"),
              Side.of(
                  of ->
                      isManageable(of)
                          ? Held.by(
                              "all disease removable or ablatable",
                              ImmutableList.of(FactPath.of("disease.allSitesManageable")))
                          : Optional.empty()))
          .reads("both: 24b reads what is removable, candidacy the judgement on completeness")
          .bearsOn("18", "24", "32");

  static final ConflictRow ALTERATION_AGAINST_TABLE =
      flag("ALTERATION_AGAINST_TABLE")
          .between(
              Side.of(
                  of ->
                      judgedAgainstTable(of)
                          ? Held.by(
                              "the judgement on a specific alteration beside what pathology says"
                                  + " of the entity",
                              ImmutableList.of(
                                  FactPath.of("primary.specificAlteration"),
                                  FactPath.of("primary.histology")))
                          : Optional.empty()))
          .reads("the judgement of the caller")
          .bearsOn("11b");

  static final ConflictRow ALK_STATUS_WITHOUT_TEST =
      flag("ALK_STATUS_WITHOUT_TEST")
          .between(
              Side.value(
                  "primary.alkStatus", of -> of.primary().alkStatus(), told -> true, "ALK status"),
              Side.of(
                  of ->
                      isEmpty(of.primary().molecularTests())
                          ? Held.by("no molecular test was done", "primary.molecularTests.complete")
                          : Optional.empty()))
          .reads("the status: it comes from a test that is not listed")
          .bearsOn("11b", "43i");

  static final ConflictRow IFOSFAMIDE_AGAINST_PAPER =
      sensitivity(
          "ifosfamide",
          of -> of.primary().agentSensitivity().ifosfamide(),
          NamedSubtypes.FOR_IFOSFAMIDE,
          "43a");

  static final ConflictRow TRABECTEDIN_AGAINST_PAPER =
      sensitivity(
          "trabectedin",
          of -> of.primary().agentSensitivity().trabectedin(),
          NamedSubtypes.FOR_TRABECTEDIN,
          "43b");

  static final ConflictRow NEVER_SMOKER_WITH_QUIT_DATE =
      flag("NEVER_SMOKER_WITH_QUIT_DATE")
          .between(
              Side.value(
                  "patient.smokingStatus",
                  of -> of.patient().smokingStatus(),
                  SmokingStatus.NEVER::equals,
                  "smoking status"),
              Side.value(
                  "patient.smokingQuitDate",
                  of -> of.patient().smokingQuitDate(),
                  date -> true,
                  "smoking given up on"))
          .reads("the date: some count a little smoking as never, and three weeks are asked anyway")
          .bearsOn("29");

  private JudgementConflicts() {}

  private static ConflictRow sensitivity(
      String agent,
      Function<PatientCase, Ternary> judgement,
      ImmutableSet<HistologicEntity> named,
      String clause) {
    return flag("SENSITIVITY_AGAINST_PAPER")
        .between(
            Side.told(
                "primary.agentSensitivity." + agent,
                judgement,
                Ternary.NO,
                "not sensitive to " + agent),
            Side.value(
                "primary.histology",
                HistologyCodes::histology,
                histology -> histology.is(named::contains).isYes(),
                "a subtype that the paper names for it:"))
        .reads("what the paper names; the judgement stands beside the option")
        .bearsOn(clause);
  }

  private static boolean isEmpty(Listing<?> tests) {
    return tests.complete().isYes() && tests.entries().isEmpty();
  }

  /** As judged, else lesion by lesion. */
  private static boolean isManageable(PatientCase of) {
    Ternary stated = of.disease().allSitesManageable();
    Listing<Lesion> lesions = ListedLesions.of(of);
    return stated.isKnown()
        ? stated.isYes()
        : !lesions.entries().isEmpty()
            && lesions
                .all(
                    lesion ->
                        lesion.completelyResectable().or(lesion.controllableByLocalAblation()))
                .isYes();
  }

  /** Of the entities that the consensus addresses: of the others nothing is asked. */
  private static boolean judgedAgainstTable(PatientCase of) {
    Ternary judged = of.primary().specificAlteration();
    return judged.isKnown()
        && HistologyCodes.histology(of)
            .test(histology -> allAgainst(judged, addressed(histology.candidates())))
            .isYes();
  }

  private static ImmutableSet<HistologicEntity> addressed(Set<HistologicEntity> candidates) {
    return candidates.stream()
        .filter(of -> Entities.INCLUDED.contains(of) || Entities.LIMITED.contains(of))
        .collect(toImmutableSet());
  }

  private static boolean allAgainst(Ternary judged, ImmutableSet<HistologicEntity> candidates) {
    return !candidates.isEmpty()
        && candidates.stream().allMatch(of -> Alterations.of(of).equals(judged.not()));
  }

  private static Optional<Held> gradeAgainstJudgement(PatientCase of, Policy policy) {
    Ternary judged = of.primary().highGrade();
    return of.primary()
        .grade()
        .value()
        .filter(grade -> HighGrade.of(grade, policy).equals(judged.not()) && judged.isKnown())
        .flatMap(
            grade ->
                Held.by(
                    "high grade judged " + judged + " beside grade " + grade,
                    "primary.highGrade",
                    "primary.grade"));
  }
}
