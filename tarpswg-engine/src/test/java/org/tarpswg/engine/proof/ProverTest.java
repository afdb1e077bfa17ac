// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.reading.LesionSide;
import org.tarpswg.engine.reading.Lesions;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.reading.Spread;
import org.tarpswg.engine.reading.Therapy;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.statement.Sampling;
import org.tarpswg.engine.statement.SystemicTherapy;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.SystemicTherapyGoal;

/** The prover proves neither too much nor too little. */
class ProverTest {
  private final Prover prover = Prover.ofEveryCase();

  private static Condition liesInLung(Place<Lesion> lesion) {
    return Lesions.SITE.at(lesion).is(LesionSite.LUNG, "in the lung");
  }

  private static Condition goal(SystemicTherapyGoal goal) {
    return Therapy.GOAL.is(goal, goal.name());
  }

  @Test
  void a_question_has_one_answer_and_no_more() {
    Condition[] noGoal =
        Arrays.stream(SystemicTherapyGoal.values())
            .map(each -> not(goal(each)))
            .toArray(Condition[]::new);
    assertThat(prover.canHold(goal(SystemicTherapyGoal.PALLIATIVE))).isTrue();
    assertThat(
            prover.canHold(
                goal(SystemicTherapyGoal.PALLIATIVE), goal(SystemicTherapyGoal.TEST_BIOLOGY)))
        .isFalse();
    assertThat(prover.canHold(noGoal)).isFalse();
  }

  @Test
  void questions_without_an_axiom_are_free_of_each_other() {
    assertThat(prover.canHold(SystemicTherapy.FIRST_LINE, goal(SystemicTherapyGoal.NONE))).isTrue();
    assertThat(prover.entails(SystemicTherapy.FIRST_LINE, goal(SystemicTherapyGoal.NONE)))
        .isFalse();
  }

  @Test
  void an_axiom_ties_two_questions() {
    Condition sarcomatosis = Spread.SARCOMATOSIS.is(true, "sarcomatosis");
    Condition multifocal = Spread.MULTIFOCAL.is(true, "multifocal");
    assertThat(prover.entails(multifocal, sarcomatosis)).isTrue();
    assertThat(prover.entails(sarcomatosis, multifocal)).isFalse();
  }

  @Test
  void records_of_a_list_differ_and_may_be_none() {
    Condition some = Lists.LESIONS.some("in the lung", ProverTest::liesInLung);
    Condition another = Lists.LESIONS.some("elsewhere", lesion -> not(liesInLung(lesion)));
    Condition every = Lists.LESIONS.every("all in the lung", ProverTest::liesInLung);
    assertThat(prover.canHold(some, another)).isTrue();
    assertThat(prover.canHold(every, another)).isFalse();
    assertThat(prover.canHold(every, not(some))).isTrue();
    assertThat(prover.entails(some, every)).isFalse();
  }

  @Test
  void the_only_one_is_not_one_of_two() {
    Condition alone = Lists.LESIONS.some("alone", Sampling::solitaryAndContralateral);
    Condition twoSites =
        allOf(
            within(LesionSite.PERITONEUM),
            within(LesionSite.RETROPERITONEUM),
            not(within(LesionSite.LUNG)));
    assertThat(prover.canHold(alone)).isTrue();
    assertThat(prover.canHold(alone, within(LesionSite.LUNG))).isTrue();
    Condition stated =
        Lists.LESIONS.some(
            "stated", lesion -> LesionSide.STATED_SOLITARY.at(lesion).is(true, "as stated"));
    assertThat(prover.canHold(alone, allOf(twoSites, not(stated)))).isFalse();
    assertThat(prover.canHold(alone, twoSites)).as("a conflict, as stated").isTrue();
    assertThat(prover.canHold(not(alone), twoSites)).isTrue();
  }

  private static Condition within(LesionSite site) {
    return Lists.LESIONS.some(site.name(), lesion -> Lesions.SITE.at(lesion).is(site, site.name()));
  }

  @Test
  void two_conditions_are_the_same_where_each_entails_the_other() {
    Condition one = not(anyOf(SystemicTherapy.FIRST_LINE, SystemicTherapy.LMS_OR_SFT));
    Condition other = allOf(SystemicTherapy.LATER_LINE, not(SystemicTherapy.LMS_OR_SFT));
    assertThat(prover.areSame(one, other)).isTrue();
    assertThat(prover.areSame(one, SystemicTherapy.LATER_LINE)).isFalse();
    assertThat(prover.areSame(one, SystemicTherapy.LATER_LINE, not(SystemicTherapy.LMS_OR_SFT)))
        .isTrue();
  }

  @Test
  void a_search_that_would_be_incomplete_is_refused() {
    ImmutableList<Condition> many =
        Stream.concat(
                Stream.generate(() -> Lists.LESIONS.some("one", ProverTest::liesInLung)).limit(20),
                Stream.of(not(Lists.LESIONS.some("none", ProverTest::liesInLung))))
            .collect(toImmutableList());
    assertThatThrownBy(() -> prover.canHold(many)).hasMessageContaining("records are needed");
  }
}
