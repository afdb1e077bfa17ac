// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.engine.statement.Examinations.done;
import static org.tarpswg.model.clinical.LesionSite.BONE;
import static org.tarpswg.model.clinical.LesionSite.BRAIN;
import static org.tarpswg.model.clinical.LesionSite.LIVER;
import static org.tarpswg.model.clinical.LesionSite.SOFT_TISSUE;
import static org.tarpswg.model.clinical.LesionSite.SUBCUTANEOUS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.Imaged;
import org.tarpswg.engine.reading.Lesions;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.PolicyQuestions;
import org.tarpswg.engine.reading.Suspicion;
import org.tarpswg.engine.reading.Therapy;
import org.tarpswg.engine.reading.Tumor;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.ImagingPurpose;
import org.tarpswg.model.clinical.ImagingStudy;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.guideline.Fulfillment;

/** Imaging: statements 5 to 10. Nothing beyond what a clause here or elsewhere names is asked. */
final class Imaging {

  // 5: what there was before

  private static final ImmutableSet<ImagingPurpose> COURSE =
      ImmutableSet.of(ImagingPurpose.INITIAL, ImagingPurpose.TREATMENT);
  private static final ImmutableSet<ImagingPurpose> BASELINE =
      ImmutableSet.of(ImagingPurpose.POSTOPERATIVE_BASELINE);
  private static final ImmutableSet<ImagingPurpose> OF_THE_PAST =
      ImmutableSet.<ImagingPurpose>builder().addAll(COURSE).addAll(BASELINE).build();

  /** Where there was an operation, its baseline belongs to it; an empty list shows nothing. */
  private static final Condition EARLIER_IMAGING_REVIEWED =
      allOf(
          Lists.IMAGING.some(
              "there is imaging of the first presentation or of treatment",
              study -> isFor(COURSE, study)),
          Lists.IMAGING.every(
              "all imaging up to the end of treatment was reviewed",
              study ->
                  anyOf(
                      not(isFor(OF_THE_PAST, study)),
                      Imaged.REVIEWED.at(study).is(true, "it was reviewed"))),
          anyOf(
              not(Lists.OPERATIONS.some("there was an operation", operation -> allOf())),
              Lists.IMAGING.some(
                  "there is a baseline after operation", study -> isFor(BASELINE, study))));

  /*
   * 5 | VB
   */
  static final Rule S5 =
      Rule.clause("5", Gates.DIAGNOSTIC_EXTENDED)
          .says(allOf(), done(EARLIER_IMAGING_REVIEWED))
          .readings("R3")
          .end();

  /*
   * 6 | IVA | refs 4, 5, 8
   */
  static final Rule S6 =
      Rule.clause("6", Gates.DIAGNOSTIC_EXTENDED)
          .says(allOf(), done(Examinations.CT_OF_CHEST))
          .readings("R3", "R42")
          .end();

  /*
   * 7 | IVA | refs 8
   */
  static final Rule S7 =
      Rule.clause("7", Gates.DIAGNOSTIC_EXTENDED)
          .says(allOf(), done(Examinations.CONTRAST_CT_OF_ABDOMEN_AND_PELVIS))
          .readings("R3", "R42")
          .end();

  // 8: relation to nerves and vessels

  private static final Condition.Exists<Lesion> RELATION_UNCLEAR =
      Lists.LESIONS.some(
          "the relation of a lesion to nerves or vessels is unclear", Imaging::unclear);

  private static final Condition RELATIONS_STUDIED =
      Lists.LESIONS.every(
          "each such lesion was studied by MRI",
          lesion -> anyOf(not(unclear(lesion)), MriOfLesion.done(lesion)));

  /*
   * 8 | IVB | refs 9
   */
  static final Rule S8 =
      Rule.clause("8", Gates.DIAGNOSTIC_EXTENDED)
          .says(RELATION_UNCLEAR, done(RELATIONS_STUDIED))
          .about(RELATION_UNCLEAR)
          .readings("R3", "R42")
          .end();

  private static final Condition.Exists<Lesion> LIVER_LESION_IN_QUESTION =
      Lists.LESIONS.some(
          "a liver lesion is in question, or its burden must be known",
          lesion ->
              allOf(
                  Lesions.SITE.at(lesion).is(LIVER, "it lies in the liver"),
                  anyOf(
                      Lesions.NATURE_IN_QUESTION.at(lesion).is(true, "its nature is in question"),
                      Lesions.PRECISE_BURDEN_NEEDED
                          .at(lesion)
                          .is(true, "treatment waits for the precise burden"))));

  /*
   * 9 | IVB | refs 10
   */
  static final Rule S9 =
      Rule.clause("9", Gates.DIAGNOSTIC_EXTENDED)
          .says(LIVER_LESION_IN_QUESTION, done(Examinations.LIVER_IMAGING))
          .about(LIVER_LESION_IN_QUESTION)
          .readings("R3", "R42")
          .end();

  // 10: only for a clinical reason

  private static final Condition BRAIN_SUSPECTED =
      Suspicion.BRAIN.is(true, "brain metastases are listed or suspected");

  private static final Condition SOFT_TISSUE_SUSPECTED =
      Lists.LESIONS.some("a lesion lies in soft tissue", Imaging::isSoftTissue);

  private static final Condition.Exists<Lesion> BRAIN_OR_SOFT_TISSUE =
      Lists.LESIONS.some(
          "a lesion lies in brain or soft tissue",
          lesion ->
              anyOf(
                  Lesions.SITE.at(lesion).is(BRAIN, "it lies in the brain"), isSoftTissue(lesion)));

  private static final Condition BRAIN_AND_SOFT_TISSUE_STUDIED =
      allOf(
          anyOf(not(BRAIN_SUSPECTED), Examinations.MRI_OF_BRAIN),
          anyOf(not(SOFT_TISSUE_SUSPECTED), Examinations.MRI_OF_SOFT_TISSUE));

  /*
   * 10a | VA
   */
  static final Rule S10A =
      Rule.clause("10a", Gates.DIAGNOSTIC_EXTENDED)
          .says(anyOf(BRAIN_SUSPECTED, SOFT_TISSUE_SUSPECTED), done(BRAIN_AND_SOFT_TISSUE_STUDIED))
          .about(BRAIN_OR_SOFT_TISSUE)
          .readings("R3", "R42", "R46")
          .end();

  private static final Condition.Exists<Lesion> BONE_LESION =
      Lists.LESIONS.some(
          "a lesion lies in bone", lesion -> Lesions.SITE.at(lesion).is(BONE, "it lies in bone"));

  private static final Condition BONE_SUSPECTED_OR_SFT =
      anyOf(
          Suspicion.BONE.is(true, "bone metastases are listed or suspected"),
          Tumor.ENTITY.is(HistologicEntity.SFT, "the tumor is a solitary fibrous tumor"));

  /*
   * 10b | VA | refs 11
   */
  static final Rule S10B =
      Rule.clause("10b", Gates.DIAGNOSTIC_EXTENDED)
          .part("imaging", BONE_SUSPECTED_OR_SFT, done(Examinations.BONE_SCAN_OR_PET))
          .about(BONE_LESION)
          .part("waiver", not(BONE_SUSPECTED_OR_SFT), Ladder.always(Fulfillment.NOT_TRACKED))
          .caveat(
              allOf(Gates.TREATMENT, PulmonaryMetastases.DEFINITIVE_TREATMENT),
              Caveat.BONES_ASKED_FOR_BY_27)
          .caveatWhileOpen(
              allOf(Gates.TREATMENT, PulmonaryMetastases.DEFINITIVE_TREATMENT),
              Caveat.BONES_ASKED_FOR_BY_27)
          .readings("R3", "R27", "R42")
          .end();

  private static final Condition.Exists<Lesion> EQUIVOCAL =
      Lists.LESIONS.some(
          "other imaging left a lesion equivocal",
          lesion ->
              Lesions.EQUIVOCAL_ON_OTHER_MODALITIES
                  .at(lesion)
                  .is(true, "other imaging left it equivocal"));

  /*
   * 10c | IVB | refs 12, 13
   */
  static final Rule S10C =
      Rule.clause("10c", Gates.DIAGNOSTIC_EXTENDED)
          .says(
              anyOf(
                  Therapy.RESPONSE_EVALUATION_DUE.is(true, "the response is to be evaluated"),
                  EQUIVOCAL),
              done(Examinations.PET))
          .about(EQUIVOCAL)
          .readings("R3", "R42", "R54")
          .end();

  /** The rules of this heading, in printed order. */
  static final ImmutableList<Rule> RULES = ImmutableList.of(S5, S6, S7, S8, S9, S10A, S10B, S10C);

  private Imaging() {}

  private static Condition isFor(ImmutableSet<ImagingPurpose> purposes, Place<ImagingStudy> study) {
    return Imaged.PURPOSE
        .at(study)
        .isOneOf(
            purposes,
            purposes.equals(BASELINE)
                ? "it is the baseline after an operation"
                : "it belongs to the course up to the end of treatment");
  }

  private static Condition unclear(Place<Lesion> lesion) {
    return Lesions.NEUROVASCULAR_RELATION_UNCLEAR
        .at(lesion)
        .is(true, "its relation to nerves or vessels is unclear");
  }

  private static Condition isSoftTissue(Place<Lesion> lesion) {
    return anyOf(
        Lesions.SITE.at(lesion).is(SOFT_TISSUE, "it lies in soft tissue"),
        allOf(
            Lesions.SITE.at(lesion).is(SUBCUTANEOUS, "it lies under the skin"),
            PolicyQuestions.SUBCUTANEOUS_IS_SOFT_TISSUE.is(true, "which counts as soft tissue")));
  }
}
