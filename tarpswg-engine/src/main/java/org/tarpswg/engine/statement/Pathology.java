// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.model.clinical.BiopsyPurpose.INITIAL_DIAGNOSIS;
import static org.tarpswg.model.clinical.BiopsyPurpose.RECURRENCE_OF_KNOWN;
import static org.tarpswg.model.guideline.Fulfillment.CONTRAVENED;
import static org.tarpswg.model.guideline.Fulfillment.DONE;
import static org.tarpswg.model.guideline.Fulfillment.OUTSTANDING;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.tarpswg.engine.reading.Alterations;
import org.tarpswg.engine.reading.IntraAbdominalFoci;
import org.tarpswg.engine.reading.LesionSide;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.PlannedSample;
import org.tarpswg.engine.reading.SamplingReasons;
import org.tarpswg.engine.reading.Tumor;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.clinical.BiopsyTechnique;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.guideline.Fulfillment;

/** Pathology: statements 11 to 16. What they ask of a single lesion stands in {@link Sampling}. */
final class Pathology {
  private static final int CORES_ADVISED = 4;
  private static final int LARGEST_GAUGE_PRINTED = 14;
  private static final int THINNEST_GAUGE_PRINTED = 16;

  /*
   * 11a | VA
   */
  static final Rule S11A =
      Rule.clause("11a", Gates.DIAGNOSTIC_EXTENDED)
          .says(
              allOf(),
              done(Tumor.PATHOLOGY_REVIEWED.is(true, "the pathology of the primary was reviewed")))
          .readings("R3")
          .end();

  /*
   * 11b | IVA | refs 14
   */
  static final Rule S11B =
      Rule.clause("11b", Gates.DIAGNOSTIC_EXTENDED)
          .says(
              Alterations.MARK_THE_SUBTYPE,
              done(
                  anyOf(
                      Lists.MOLECULAR_TESTS.some("there is a molecular test", test -> allOf()),
                      allOf(
                          Tumor.ENTITY.is(
                              HistologicEntity.IMT,
                              "the tumor is an inflammatory myofibroblastic tumor"),
                          Tumor.ALK_STATUS_TOLD.is(true, "its ALK status is known")))))
          .readings("R3", "R6", "R45")
          .end();

  // 12: lung and liver first, then any lesion

  private static final Condition.Exists<Lesion> ANY_LESION =
      Lists.LESIONS.some("there is a lesion", lesion -> allOf());

  private static final Condition.Exists<Lesion> WAIVED =
      Lists.LESIONS.some(
          "a lesion of lung or liver needs no tissue", Sampling::waivedInLungOrLiver);

  private static final Condition.Exists<Lesion> REQUIRED =
      Lists.LESIONS.some("a lesion should be sampled before treatment", Sampling::required);

  private static final Condition.Exists<Lesion> ABOUT_TO_BE_DESTROYED =
      Lists.LESIONS.some(
          "the treatment planned destroys the tissue of a lesion", Sampling::aboutToBeDestroyed);

  /*
   * 12 | VB
   */
  static final Rule S12 =
      Rule.clause("12", Gates.DIAGNOSTIC_EXTENDED)
          .part("a", WAIVED, Ladder.always(Fulfillment.NOT_TRACKED))
          .about(WAIVED)
          .part("b", REQUIRED, done(eachSampled("each of them was sampled", Sampling::required)))
          .about(REQUIRED)
          .part(
              "c",
              ABOUT_TO_BE_DESTROYED,
              done(eachSampled("each of them was sampled", Sampling::aboutToBeDestroyed)))
          .about(ABOUT_TO_BE_DESTROYED)
          .part(
              "d",
              allOf(
                  SamplingReasons.RESEARCH_TISSUE_WANTED.is(true, "tissue is wanted for research"),
                  ANY_LESION),
              done(Lists.LESIONS.some("a lesion was sampled", Sampling::sampled)))
          .about(ANY_LESION)
          .readings("R3", "R24")
          .end();

  private static final Condition.Exists<Lesion> IN_SOFT_TISSUE =
      Lists.LESIONS.some("a lesion lies in soft tissue or under the skin", Sampling::inSoftTissue);

  /*
   * 13 | VB
   */
  static final Rule S13 =
      Rule.clause("13", Gates.DIAGNOSTIC_EXTENDED)
          .says(
              IN_SOFT_TISSUE, done(eachSampled("each of them was sampled", Sampling::inSoftTissue)))
          .about(IN_SOFT_TISSUE)
          .readings("R3", "R24")
          .end();

  // 14: within the abdomen, the liver apart

  private static final Condition.Exists<Lesion> WITHIN_ABDOMEN =
      Lists.LESIONS.some("a lesion lies within the abdomen", Sampling::withinAbdomen);

  private static final Condition.Exists<Lesion> LESS_CHARACTERISTIC =
      Lists.LESIONS.some(
          "a lesion there looks less than characteristic",
          Sampling::lessCharacteristicWithinAbdomen);

  private static final Condition.Exists<Lesion> SOLITARY_AND_CONTRALATERAL =
      Lists.LESIONS.some(
          "the only lesion there lies opposite the primary", Sampling::solitaryAndContralateral);

  private static final Condition NOT_FEASIBLE =
      Lists.LESIONS.some(
          "it cannot be biopsied",
          lesion ->
              allOf(
                  Sampling.solitaryAndContralateral(lesion),
                  LesionSide.JUDGED_NOT_FEASIBLE.at(lesion).is(true, "it cannot be biopsied")));

  /*
   * 14 | VB
   */
  static final Rule S14 =
      Rule.clause("14", Gates.DIAGNOSTIC_EXTENDED)
          .part(
              "a",
              allOf(Sampling.WIDESPREAD_AND_TYPICAL, WITHIN_ABDOMEN),
              Ladder.always(Fulfillment.NOT_TRACKED))
          .about(WITHIN_ABDOMEN)
          .part(
              "b",
              LESS_CHARACTERISTIC,
              done(
                  eachSampled(
                      "each of them was sampled", Sampling::lessCharacteristicWithinAbdomen)))
          .about(LESS_CHARACTERISTIC)
          .part(
              "c",
              SOLITARY_AND_CONTRALATERAL,
              Ladder.when(NOT_FEASIBLE, Fulfillment.NOT_TRACKED)
                  .when(eachSampled("it was sampled", Sampling::solitaryAndContralateral), DONE)
                  .otherwise(OUTSTANDING))
          .about(SOLITARY_AND_CONTRALATERAL)
          .readings("R3", "R24", "R25")
          .end();

  // 15 and 16: how the biopsy that is planned is taken

  private static final Condition PLANNED = PlannedSample.PLANNED.is(true, "a biopsy is planned");

  private static final Condition GUIDED = PlannedSample.IMAGE_GUIDED.is(true, "imaging guides it");

  private static final Condition BY_AN_EXPERT =
      PlannedSample.EXPERT_RADIOLOGIST.is(
          true, "a radiologist experienced in soft tissue tumors takes it");

  /*
   * 15 | VA
   */
  static final Rule S15 =
      Rule.clause("15", Gates.DIAGNOSTIC_EXTENDED)
          .says(
              allOf(
                  PLANNED,
                  PlannedSample.SITE.isOneOf(
                      IntraAbdominalFoci.SITES, "of a mass within the abdomen, the liver apart")),
              Ladder.when(allOf(GUIDED, BY_AN_EXPERT), DONE).otherwise(CONTRAVENED))
          .caveat(
              PlannedSample.TRANSPERITONEAL.is(true, "it crosses the peritoneal cavity"),
              Caveat.BIOPSY_CROSSES_THE_PERITONEUM)
          .readings("R3")
          .end();

  private static final Condition BY_CORES =
      PlannedSample.TECHNIQUE.is(BiopsyTechnique.CORE, "by core needle");

  private static final Condition BY_FINE_NEEDLE =
      PlannedSample.TECHNIQUE.is(BiopsyTechnique.FNA, "by fine needle");

  private static final Condition FOR_FIRST_DIAGNOSIS =
      PlannedSample.PURPOSE.is(INITIAL_DIAGNOSIS, "for the first diagnosis");

  private static final Condition TOO_FEW_CORES =
      PlannedSample.cores("fewer cores than four", cores -> cores < CORES_ADVISED)
          .is(true, "fewer than " + CORES_ADVISED + " cores");

  private static final Condition TOO_THIN =
      PlannedSample.gauge("thinner than 16G", gauge -> gauge > THINNEST_GAUGE_PRINTED)
          .is(true, "the needle is thinner than " + THINNEST_GAUGE_PRINTED + "G");

  private static final Condition LARGER_THAN_PRINTED =
      PlannedSample.gauge("larger than 14G", gauge -> gauge < LARGEST_GAUGE_PRINTED)
          .is(true, "the needle is larger than " + LARGEST_GAUGE_PRINTED + "G");

  /*
   * 16 | IVA | refs 15
   */
  static final Rule S16 =
      Rule.clause("16", Gates.DIAGNOSTIC_EXTENDED)
          .part(
              "a",
              allOf(PLANNED, anyOf(BY_CORES, allOf(BY_FINE_NEEDLE, FOR_FIRST_DIAGNOSIS))),
              Ladder.when(BY_FINE_NEEDLE, OUTSTANDING)
                  .when(anyOf(TOO_FEW_CORES, TOO_THIN), CONTRAVENED)
                  .otherwise(DONE))
          .part(
              "b",
              allOf(PLANNED, FOR_FIRST_DIAGNOSIS),
              Ladder.when(BY_FINE_NEEDLE, CONTRAVENED).otherwise(DONE))
          .part(
              "c",
              allOf(
                  PLANNED,
                  PlannedSample.PURPOSE.is(
                      RECURRENCE_OF_KNOWN, "to find a known sarcoma's recurrence")),
              Ladder.always(Fulfillment.NOT_TRACKED))
          .caveat(allOf(BY_CORES, LARGER_THAN_PRINTED), Caveat.NEEDLE_LARGER_THAN_PRINTED)
          .readings("R3", "R26", "R43")
          .end();

  /** The rules of this heading, in printed order. */
  static final ImmutableList<Rule> RULES = ImmutableList.of(S11A, S11B, S12, S13, S14, S15, S16);

  private Pathology() {}

  private static Ladder<Fulfillment> done(Condition condition) {
    return Ladder.when(condition, DONE).otherwise(OUTSTANDING);
  }

  /** Every lesion of which this holds was sampled. */
  private static Condition eachSampled(String words, Function<Place<Lesion>, Condition> of) {
    return Lists.LESIONS.every(
        words, lesion -> anyOf(not(of.apply(lesion)), Sampling.sampled(lesion)));
  }
}
