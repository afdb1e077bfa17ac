// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.assessment.Ladders;
import org.tarpswg.engine.reading.Disease;
import org.tarpswg.engine.reading.Lesions;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.Recurrence;
import org.tarpswg.engine.reading.ResectionCriteria;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.IntraAbdominalMetastases;
import org.tarpswg.engine.statement.Sampling;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.MetastaticStatus;

/** The ladders of composite answers: each rung is reached, and none says what it must not. */
class LaddersTest {
  private static final Prover PROVER = Prover.ofEveryCase();
  private static final Place<Lesion> LESION = PROVER.someRecord(Lists.LESIONS);
  private static final Condition RECURRENT = Recurrence.RECURRENT.is(true, "recurrent");

  static ImmutableList<Ladders.Rung> ablation() {
    return Ladders.ablation(LESION);
  }

  static ImmutableList<Ladders.Rung> biopsy() {
    return Ladders.biopsy(LESION);
  }

  /** When a ladder gives this verdict. */
  private static Condition verdict(String name, ImmutableList<Ladders.Rung> ladder) {
    List<Condition> ways = new ArrayList<>();
    List<Condition> passed = new ArrayList<>();
    for (Ladders.Rung rung : ladder) {
      passed.add(rung.guard());
      if (rung.verdict().equals(name)) {
        ways.add(allOf(passed.toArray(Condition[]::new)));
      }
      passed.set(passed.size() - 1, not(rung.guard()));
    }
    return anyOf(ways.toArray(Condition[]::new));
  }

  private static void assertEachRungIsReached(ImmutableList<Ladders.Rung> ladder) {
    ImmutableList.Builder<Condition> passed = ImmutableList.builder();
    for (Ladders.Rung rung : ladder) {
      Condition above = allOf(passed.build().toArray(Condition[]::new));
      assertThat(PROVER.canHold(above, rung.guard())).as(rung.toString()).isTrue();
      passed.add(not(rung.guard()));
    }
  }

  @Test
  void each_rung_of_candidacy_is_reached() {
    assertEachRungIsReached(Ladders.candidacy());
  }

  @Test
  void each_rung_of_ablation_is_reached() {
    assertEachRungIsReached(ablation());
  }

  @Test
  void each_rung_of_the_need_of_a_biopsy_is_reached() {
    assertEachRungIsReached(biopsy());
  }

  @Test
  void metastasectomy_is_supported_only_where_nothing_stands_against_it() {
    Condition allStandsForIt =
        allOf(
            Gates.TREATMENT,
            ResectionCriteria.FIT,
            ResectionCriteria.ALL_MANAGEABLE,
            ResectionCriteria.PRIMARY_CLEARED,
            ResectionCriteria.LOW_VOLUME,
            ResectionCriteria.LONG_INTERVAL,
            anyOf(ResectionCriteria.RESPONDED, ResectionCriteria.RESPONSE_NOT_APPLICABLE),
            not(IntraAbdominalMetastases.MULTIFOCAL),
            not(ResectionCriteria.STILL_SYNCHRONOUS),
            not(
                allOf(
                    ResectionCriteria.RECURRED_AFTER_METASTASECTOMY,
                    ResectionCriteria.DISCOURAGED)));
    assertThat(PROVER.entails(allStandsForIt, verdict("SUPPORTED", Ladders.candidacy()))).isTrue();
  }

  @Test
  void what_cannot_all_be_removed_is_neither_supported_nor_discussed() {
    Condition discussed =
        anyOf(
            verdict("SUPPORTED", Ladders.candidacy()),
            verdict("DISCUSS_AFTER_RESPONSE", Ladders.candidacy()),
            verdict("DISCUSS_MIXED", Ladders.candidacy()),
            verdict("DISCOURAGED", Ladders.candidacy()),
            verdict("NOT_FAVORED", Ladders.candidacy()));
    assertThat(PROVER.canHold(discussed, not(ResectionCriteria.ALL_MANAGEABLE))).isFalse();
    assertThat(
            PROVER.canHold(
                discussed, ResectionCriteria.STILL_SYNCHRONOUS, not(ResectionCriteria.RESPONDED)))
        .isFalse();
  }

  @Test
  void without_a_recurrence_only_lung_and_liver_are_ablated() {
    Condition feasible =
        anyOf(verdict("CONSIDER", ablation()), verdict("MAY_BE_CONSIDERED", ablation()));
    assertThat(
            PROVER.entails(
                anyOf(
                    RECURRENT,
                    Lesions.SITE.at(LESION).isOneOf(Lesions.LUNG_AND_LIVER, "lung or liver")),
                feasible))
        .isTrue();
    assertThat(
            PROVER.entails(
                Lesions.CONTROLLABLE_BY_ABLATION.at(LESION).is(true, "controllable"), feasible))
        .isTrue();
  }

  @Test
  void a_waiver_never_stands_where_tissue_is_asked_for() {
    Condition waived = verdict("NOT_NECESSARY", biopsy());
    assertThat(PROVER.canHold(waived, Sampling.required(LESION))).isFalse();
    assertThat(PROVER.canHold(waived, Sampling.aboutToBeDestroyed(LESION))).isFalse();
    assertThat(PROVER.canHold(waived, Sampling.solitaryAndContralateral(LESION))).isFalse();
  }

  @Test
  void nothing_is_assessed_where_disease_is_only_suspected() {
    Condition suspected =
        allOf(
            not(Disease.PROVEN_LESION.is(true, "a proven lesion")),
            not(Disease.STATUS.is(MetastaticStatus.CONFIRMED, "confirmed")));
    assertThat(PROVER.entails(verdict("NOT_ASSESSED", Ladders.candidacy()), suspected)).isTrue();
    assertThat(PROVER.entails(verdict("NOT_ASSESSED", ablation()), suspected)).isTrue();
  }
}
