// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.Disease;
import org.tarpswg.engine.reading.Lesions;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.Spread;
import org.tarpswg.engine.reading.Therapy;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.statement.SystemicTherapy;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.MetastaticStatus;

/** What ties questions to each other, as far as a proof needs it. */
final class Theory {

  /**
   * A tie between questions.
   *
   * @param name for the page on proofs
   * @param holds what holds
   * @param why where it comes from
   */
  record Axiom(String name, Condition holds, String why) {}

  private static final Condition PROVEN =
      Disease.PROVEN_LESION.is(true, "a lesion is proven to be a metastasis");

  private static final Condition POSITIVE_LESION =
      Lists.LESIONS.some(
          "a lesion was sampled positive",
          lesion ->
              Lesions.HISTOLOGIC_STATUS
                  .at(lesion)
                  .is(HistologicStatus.POSITIVE, "it was sampled positive"));

  /** They hold of every case. */
  static final ImmutableList<Axiom> ALWAYS =
      ImmutableList.of(
          new Axiom(
              "stated disease has a lesion",
              implies(
                  Disease.STATUS.isOneOf(
                      ImmutableSet.of(MetastaticStatus.SUSPECTED, MetastaticStatus.CONFIRMED),
                      "metastatic disease is suspected or confirmed"),
                  Lists.LESIONS.some("there is a lesion", lesion -> allOf())),
              "R15"),
          new Axiom(
              "a proven lesion is a lesion sampled positive",
              anyOf(allOf(PROVEN, POSITIVE_LESION), allOf(not(PROVEN), not(POSITIVE_LESION))),
              "how the question is read"),
          new Axiom(
              "sarcomatosis is multifocal",
              implies(
                  Spread.SARCOMATOSIS.is(true, "there is sarcomatosis"),
                  Spread.MULTIFOCAL.is(true, "disease is multifocal")),
              "how the question is read"));

  /** They hold of every case that tells no conflict. */
  static final ImmutableList<Axiom> WITHOUT_CONFLICT =
      ImmutableList.of(
          new Axiom(
              "an anthracycline for advanced disease was a line",
              implies(
                  SystemicTherapy.FIRST_LINE,
                  Therapy.ANTHRACYCLINE_GIVEN.is(false, "no anthracycline was given")),
              "R4, R18"));

  private Theory() {}

  /** That one condition entails another. */
  static Condition implies(Condition one, Condition other) {
    return anyOf(not(one), other);
  }
}
