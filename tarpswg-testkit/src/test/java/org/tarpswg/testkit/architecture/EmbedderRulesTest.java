// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.testkit.architecture.sample.embedder.broken.AsksAcrossTheHouse;
import org.tarpswg.testkit.architecture.sample.embedder.broken.AsksWhatDayItIs;
import org.tarpswg.testkit.architecture.sample.embedder.broken.FillsInANo;
import org.tarpswg.testkit.architecture.sample.embedder.broken.FillsInANumber;
import org.tarpswg.testkit.architecture.sample.embedder.broken.HearsOnlyAYes;
import org.tarpswg.testkit.architecture.sample.embedder.broken.HearsOnlyWhatApplies;
import org.tarpswg.testkit.architecture.sample.embedder.broken.KeepsByIdentity;
import org.tarpswg.testkit.architecture.sample.embedder.broken.MakesItsOwnFact;
import org.tarpswg.testkit.architecture.sample.embedder.broken.OpensAnAnswer;
import org.tarpswg.testkit.architecture.sample.embedder.broken.SwitchesOnGrades;
import org.tarpswg.testkit.architecture.sample.embedder.broken.SwitchesOnWhatApplies;
import org.tarpswg.testkit.architecture.sample.embedder.broken.TakesGradingsApart;
import org.tarpswg.testkit.architecture.sample.embedder.broken.TakesUntoldForNo;
import org.tarpswg.testkit.architecture.sample.embedder.broken.TellsApartByIdentity;
import org.tarpswg.testkit.architecture.sample.embedder.broken.WeighsGrades;

/** Each rule names whoever breaks it, and nobody who does the same thing well. */
class EmbedderRulesTest {
  private static final String EMBEDDER = "org.tarpswg.testkit.architecture.sample.embedder.";
  private static final JavaClasses SAMPLES =
      new ClassFileImporter().importPackages(EMBEDDER + "broken", EMBEDDER + "kept");

  /** A rule of the kit, for the packages that it is given. */
  @FunctionalInterface
  interface Rule extends Function<String, ArchRule> {}

  private static Arguments breaks(Class<?> sample, String rule, Rule of) {
    return Arguments.of(sample, rule, of);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        breaks(FillsInANumber.class, "unknown", EmbedderRules::unknownIsNotFilledIn),
        breaks(FillsInANo.class, "unknown", EmbedderRules::unknownIsNotFilledIn),
        breaks(TakesUntoldForNo.class, "unknown", EmbedderRules::unknownIsNotFilledIn),
        breaks(HearsOnlyWhatApplies.class, "open", EmbedderRules::openIsNotOverlooked),
        breaks(SwitchesOnWhatApplies.class, "open", EmbedderRules::openIsNotOverlooked),
        breaks(HearsOnlyAYes.class, "open", EmbedderRules::openIsNotOverlooked),
        breaks(WeighsGrades.class, "grade", EmbedderRules::gradeIsNoDirection),
        breaks(SwitchesOnGrades.class, "grade", EmbedderRules::gradeIsNoDirection),
        breaks(TakesGradingsApart.class, "grade", EmbedderRules::gradeIsNoDirection),
        breaks(AsksWhatDayItIs.class, "clock", EmbedderRules::noClockBehindAnAnswer),
        breaks(AsksAcrossTheHouse.class, "clock", EmbedderRules::noClockBehindAnAnswer),
        breaks(KeepsByIdentity.class, "values", EmbedderRules::valuesStayThemselves),
        breaks(TellsApartByIdentity.class, "values", EmbedderRules::valuesStayThemselves),
        breaks(OpensAnAnswer.class, "values", EmbedderRules::valuesStayThemselves),
        breaks(MakesItsOwnFact.class, "values", EmbedderRules::valuesStayThemselves));
  }

  static Stream<Rule> rules() {
    return Stream.of(
        EmbedderRules::unknownIsNotFilledIn,
        EmbedderRules::openIsNotOverlooked,
        EmbedderRules::gradeIsNoDirection,
        EmbedderRules::noClockBehindAnAnswer,
        EmbedderRules::valuesStayThemselves,
        EmbedderRules::all);
  }

  @ParameterizedTest(name = "{0} breaks the rule of {1}")
  @MethodSource("broken")
  void whoBreaksARuleIsNamedWithTheReason(Class<?> sample, String name, Rule rule) {
    JavaClasses alone =
        SAMPLES.that(
            describe(
                "the sample, and the clock it asks",
                type ->
                    type.getName().startsWith(sample.getName())
                        || type.getSimpleName().equals("WatchesTheClock")));

    assertThatThrownBy(() -> rule.apply(EMBEDDER + "broken..").check(alone))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(sample.getSimpleName(), "because");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whoDoesTheSameThingWellIsNotNamed(Rule rule) {
    assertThatCode(() -> rule.apply(EMBEDDER + "kept..").check(SAMPLES)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleWithoutAClassFails(Rule rule) {
    assertThatThrownBy(() -> rule.apply(EMBEDDER + "nowhere..").check(SAMPLES))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void theWayToTheClockIsTold() {
    assertThatThrownBy(
            () -> EmbedderRules.noClockBehindAnAnswer(EMBEDDER + "broken..").check(SAMPLES))
        .hasMessageContainingAll(
            "WatchesTheClock.isLate()",
            "System.currentTimeMillis()",
            "on the way of",
            "AsksAcross");
  }

  @Test
  void nobodyElseIsNamedForWatchingTheClock() {
    assertThat(
            EmbedderRules.noClockBehindAnAnswer(EMBEDDER + "broken..")
                .evaluate(SAMPLES)
                .getFailureReport()
                .getDetails())
        .hasSize(2);
  }
}
