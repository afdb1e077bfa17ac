// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.model.clinical.RadiographicAppearance.ATYPICAL;
import static org.tarpswg.model.clinical.RadiographicAppearance.EQUIVOCAL;
import static org.tarpswg.model.clinical.RadiographicAppearance.LESS_CHARACTERISTIC;
import static org.tarpswg.model.clinical.RadiographicAppearance.TYPICAL;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.IntraAbdominalFoci;
import org.tarpswg.engine.reading.LesionSide;
import org.tarpswg.engine.reading.Lesions;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.SamplingReasons;
import org.tarpswg.engine.reading.Spread;
import org.tarpswg.engine.reading.Tumor;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.clinical.RadiographicAppearance;

/**
 * What clauses 12 to 14 ask of a single lesion. The rules quantify these conditions, the answer on
 * biopsy asks them of each lesion. Whether it was sampled stands in none of them.
 */
public final class Sampling {
  private static final ImmutableSet<LesionSite> SOFT_TISSUE =
      ImmutableSet.of(LesionSite.SUBCUTANEOUS, LesionSite.SOFT_TISSUE);
  private static final ImmutableSet<RadiographicAppearance> NOT_QUITE_TYPICAL =
      ImmutableSet.of(LESS_CHARACTERISTIC, ATYPICAL, EQUIVOCAL);

  /** Ablation and radiotherapy; embolization is not among what clause 12 names. */
  private static final ImmutableSet<LocalTreatment> DESTROYING =
      ImmutableSet.of(
          LocalTreatment.RFA,
          LocalTreatment.MICROWAVE,
          LocalTreatment.SBRT,
          LocalTreatment.OTHER_RT);

  private static final ImmutableSet<HistologicStatus> SAMPLED =
      ImmutableSet.of(HistologicStatus.POSITIVE, HistologicStatus.NEGATIVE);

  /** What calls for a sample of every lesion: a second malignancy or a hereditary syndrome. */
  private static final Condition REASON_IN_THE_PATIENT =
      anyOf(
          SamplingReasons.OTHER_MALIGNANCY.is(true, "there is a second malignancy"),
          SamplingReasons.HEREDITARY_SYNDROME.is(true, "there is a hereditary syndrome"));

  private static final Condition WIDESPREAD =
      Spread.WIDESPREAD.is(true, "disease within the abdomen is widespread");

  /** 14.a: disease there is widespread, and every lesion there is typical. */
  static final Condition WIDESPREAD_AND_TYPICAL =
      allOf(
          WIDESPREAD,
          Lists.LESIONS.every(
              "every lesion there looks like a metastasis",
              lesion ->
                  anyOf(
                      not(withinAbdomen(lesion)),
                      looks(lesion, ImmutableSet.of(TYPICAL), "it looks like a metastasis"))));

  private Sampling() {}

  /** The lesion was sampled, whatever came out. */
  public static Condition sampled(Place<Lesion> lesion) {
    return Lesions.HISTOLOGIC_STATUS.at(lesion).isOneOf(SAMPLED, "it was sampled");
  }

  /**
   * 12.b: it should be sampled before treatment, at any site (R24). In lung and liver, for which no
   * middle class is printed, a less characteristic look counts as atypical (R24).
   */
  public static Condition required(Place<Lesion> lesion) {
    return anyOf(
        looks(lesion, ImmutableSet.of(ATYPICAL), "it looks atypical"),
        allOf(
            looks(lesion, ImmutableSet.of(LESS_CHARACTERISTIC), "it looks less characteristic"),
            liesIn(lesion, Lesions.LUNG_AND_LIVER, "it lies in lung or liver")),
        unusual(lesion),
        REASON_IN_THE_PATIENT);
  }

  /** 12.a: tissue is not needed. */
  public static Condition waivedInLungOrLiver(Place<Lesion> lesion) {
    return allOf(
        liesIn(lesion, Lesions.LUNG_AND_LIVER, "it lies in lung or liver"),
        looks(lesion, ImmutableSet.of(TYPICAL), "it looks like a metastasis"),
        not(unusual(lesion)),
        Tumor.BIOPSY_PROVEN.is(true, "tissue has proven the primary"),
        not(REASON_IN_THE_PATIENT));
  }

  /** 12.c: what is planned will destroy the tissue. */
  public static Condition aboutToBeDestroyed(Place<Lesion> lesion) {
    return Lesions.PLANNED_TREATMENT
        .at(lesion)
        .isOneOf(DESTROYING, "a treatment is planned that destroys its tissue");
  }

  /** 13: it lies in or under the skin or in soft tissue; a listed lesion is suspected. */
  public static Condition inSoftTissue(Place<Lesion> lesion) {
    return liesIn(lesion, SOFT_TISSUE, "it lies in soft tissue or under the skin");
  }

  /** It lies where clause 14 speaks of: within the abdomen, the liver apart. */
  static Condition withinAbdomen(Place<Lesion> lesion) {
    return liesIn(lesion, IntraAbdominalFoci.SITES, "it lies within the abdomen, the liver apart");
  }

  /** 14.b: it lies there and looks less characteristic. */
  public static Condition lessCharacteristicWithinAbdomen(Place<Lesion> lesion) {
    return allOf(
        withinAbdomen(lesion),
        looks(lesion, NOT_QUITE_TYPICAL, "it looks less than characteristic"));
  }

  /**
   * 14.c: it lies there, opposite the primary, and is the only one: as the pattern states, else by
   * the lesions (R25). The others are asked one by one, so that a lesion of unknown site is never
   * counted both ways.
   */
  public static Condition solitaryAndContralateral(Place<Lesion> lesion) {
    return allOf(
        withinAbdomen(lesion),
        not(Spread.STATED_MULTIFOCAL.is(true, "disease within the abdomen is stated multifocal")),
        LesionSide.CONTRALATERAL.at(lesion).is(true, "it lies opposite the primary"),
        anyOf(
            LesionSide.STATED_SOLITARY.at(lesion).is(true, "it is the only one there, as stated"),
            onlyOneListed(lesion)));
  }

  private static Condition onlyOneListed(Place<Lesion> lesion) {
    return allOf(
        LesionSide.SINGLE.at(lesion).is(true, "it is a single lesion"),
        not(Lists.LESIONS.some(
                "another lesion lies there",
                other -> other.equals(lesion) ? anyOf().as("it is itself") : withinAbdomen(other)))
            .as("no other lesion lies there"));
  }

  /** 14.a: it is one of such lesions. */
  public static Condition waivedWithinAbdomen(Place<Lesion> lesion) {
    return allOf(withinAbdomen(lesion), WIDESPREAD_AND_TYPICAL);
  }

  private static Condition unusual(Place<Lesion> lesion) {
    return Lesions.UNUSUAL_LOCATION.at(lesion).is(true, "it lies in an unusual place");
  }

  private static Condition liesIn(
      Place<Lesion> lesion, ImmutableSet<LesionSite> sites, String words) {
    return Lesions.SITE.at(lesion).isOneOf(sites, words);
  }

  private static Condition looks(
      Place<Lesion> lesion, ImmutableSet<RadiographicAppearance> ways, String words) {
    return Lesions.APPEARANCE.at(lesion).isOneOf(ways, words);
  }
}
