// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.model.clinical.ImagingModality.BONE_SCAN;
import static org.tarpswg.model.clinical.ImagingModality.CT;
import static org.tarpswg.model.clinical.ImagingModality.CT_TRIPHASIC;
import static org.tarpswg.model.clinical.ImagingModality.FDG_PET;
import static org.tarpswg.model.clinical.ImagingModality.MRI;
import static org.tarpswg.model.clinical.ImagingModality.ULTRASOUND;
import static org.tarpswg.model.clinical.ImagingRegion.ABDOMEN;
import static org.tarpswg.model.clinical.ImagingRegion.ABDOMEN_PELVIS;
import static org.tarpswg.model.clinical.ImagingRegion.BRAIN;
import static org.tarpswg.model.clinical.ImagingRegion.CHEST;
import static org.tarpswg.model.clinical.ImagingRegion.LIVER;
import static org.tarpswg.model.clinical.ImagingRegion.PELVIS;
import static org.tarpswg.model.clinical.ImagingRegion.WHOLE_BODY;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.Imaged;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.ValueWords;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.model.clinical.ImagingModality;
import org.tarpswg.model.clinical.ImagingRegion;
import org.tarpswg.model.clinical.ImagingStudy;
import org.tarpswg.model.guideline.Fulfillment;

/**
 * The examinations that clauses ask for, and whether they were done. One counts only if it is not
 * older than the latest event that calls for the tumor board (R42); an absent one is outstanding
 * where the list of examinations is complete.
 */
public final class Examinations {
  private static final ImmutableSet<ImagingModality> ANY_CT = ImmutableSet.of(CT, CT_TRIPHASIC);
  private static final ImmutableSet<ImagingRegion> WITH_ABDOMEN =
      ImmutableSet.of(ABDOMEN, ABDOMEN_PELVIS, WHOLE_BODY);
  private static final ImmutableSet<ImagingRegion> WITH_PELVIS =
      ImmutableSet.of(PELVIS, ABDOMEN_PELVIS, WHOLE_BODY);
  private static final ImmutableSet<ImagingRegion> WITH_LIVER =
      ImmutableSet.of(LIVER, ABDOMEN, ABDOMEN_PELVIS, WHOLE_BODY);

  /** CT of the chest, with contrast or without. */
  public static final Condition CT_OF_CHEST =
      Lists.IMAGING.some(
          "there is a current CT of the chest",
          study ->
              allOf(
                  by(ANY_CT, study),
                  of(ImmutableSet.of(CHEST, WHOLE_BODY), study),
                  current(study)));

  /** CT of the abdomen, with contrast or without. */
  public static final Condition CT_OF_ABDOMEN =
      Lists.IMAGING.some(
          "there is a current CT of the abdomen",
          study -> allOf(by(ANY_CT, study), of(WITH_ABDOMEN, study), current(study)));

  /** CT of abdomen and pelvis with contrast, in one examination or in two. */
  public static final Condition CONTRAST_CT_OF_ABDOMEN_AND_PELVIS =
      allOf(contrastCt("abdomen", WITH_ABDOMEN), contrastCt("pelvis", WITH_PELVIS));

  /** A bone scan or FDG-PET. */
  public static final Condition BONE_SCAN_OR_PET =
      Lists.IMAGING.some(
          "there is a current bone scan or FDG-PET",
          study -> allOf(by(ImmutableSet.of(BONE_SCAN, FDG_PET), study), current(study)));

  /** FDG-PET. */
  public static final Condition PET =
      Lists.IMAGING.some(
          "there is a current FDG-PET",
          study -> allOf(by(ImmutableSet.of(FDG_PET), study), current(study)));

  /** One of the three examinations of the liver that clause 9 names. */
  public static final Condition LIVER_IMAGING =
      Lists.IMAGING.some(
          "there is a current triphasic CT, contrast MRI or ultrasound of the liver",
          study ->
              allOf(
                  of(WITH_LIVER, study),
                  anyOf(
                      by(ImmutableSet.of(CT_TRIPHASIC), study),
                      allOf(by(ImmutableSet.of(MRI), study), contrast(study)),
                      by(ImmutableSet.of(ULTRASOUND), study)),
                  current(study)));

  /** MRI of the brain. */
  public static final Condition MRI_OF_BRAIN = mri("the brain", ImmutableSet.of(BRAIN, WHOLE_BODY));

  /** MRI of a soft tissue region; one of chest, abdomen or pelvis need not show the lesion. */
  public static final Condition MRI_OF_SOFT_TISSUE =
      mri("the soft tissue", ImmutableSet.of(ImagingRegion.SOFT_TISSUE, WHOLE_BODY));

  private Examinations() {}

  /** Done where the condition holds, else outstanding. */
  public static Ladder<Fulfillment> done(Condition condition) {
    return Ladder.when(condition, Fulfillment.DONE).otherwise(Fulfillment.OUTSTANDING);
  }

  /** MRI of one of these regions. */
  static Condition mri(String place, ImmutableSet<ImagingRegion> regions) {
    return Lists.IMAGING.some(
        "there is a current MRI of " + place,
        study -> allOf(by(ImmutableSet.of(MRI), study), of(regions, study), current(study)));
  }

  private static Condition contrastCt(String place, ImmutableSet<ImagingRegion> regions) {
    return Lists.IMAGING.some(
        "there is a current CT of the " + place + " with contrast",
        study ->
            allOf(
                of(regions, study),
                anyOf(
                    allOf(by(ImmutableSet.of(CT), study), contrast(study)),
                    by(ImmutableSet.of(CT_TRIPHASIC), study)),
                current(study)));
  }

  private static Condition by(ImmutableSet<ImagingModality> modalities, Place<ImagingStudy> study) {
    return Imaged.MODALITY
        .at(study)
        .isOneOf(modalities, "it is of the kind " + ValueWords.of(modalities));
  }

  private static Condition of(ImmutableSet<ImagingRegion> regions, Place<ImagingStudy> study) {
    return Imaged.REGION
        .at(study)
        .isOneOf(regions, "it covers one of these: " + ValueWords.of(regions));
  }

  private static Condition contrast(Place<ImagingStudy> study) {
    return Imaged.CONTRAST.at(study).is(true, "contrast was given");
  }

  private static Condition current(Place<ImagingStudy> study) {
    return Imaged.CURRENT.at(study).is(true, "no event that calls for the tumor board lies after");
  }
}
