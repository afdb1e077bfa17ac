// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.tarpswg.testkit.architecture.sample.changing.Changing;
import org.tarpswg.testkit.architecture.sample.changing.HoldsAList;
import org.tarpswg.testkit.architecture.sample.impure.DrawsLots;
import org.tarpswg.testkit.architecture.sample.impure.ReadsTheClock;
import org.tarpswg.testkit.architecture.sample.impure.SpeaksTheLocalLanguage;

/**
 * Each rule fails for what it forbids, passes for what it allows, and fails where it matches
 * nothing.
 */
class RulesTest {
  private static final String SAMPLES = "org.tarpswg.testkit.architecture.sample.";

  private static void forbids(ArchRule rule, Class<?> offender) {
    assertThatThrownBy(() -> rule.check(new ClassFileImporter().importClasses(offender)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(offender.getSimpleName());
  }

  private static void allows(ArchRule rule) {
    assertThatCode(() -> rule.check(samples())).doesNotThrowAnyException();
  }

  private static JavaClasses samples() {
    return new ClassFileImporter().importPackages("org.tarpswg.testkit.architecture.sample");
  }

  @Test
  void clocksLotsAndLocalLanguageAreImpure() {
    ArchRule rule = PurityRules.pure(SAMPLES + "impure..");
    forbids(rule, ReadsTheClock.class);
    forbids(rule, DrawsLots.class);
    forbids(rule, SpeaksTheLocalLanguage.class);
  }

  @Test
  void countingFromGivenDaysIsPure() {
    allows(PurityRules.pure(SAMPLES + "pure.."));
  }

  @Test
  void whoKnowsWhomIsKept() {
    assertThatThrownBy(
            () -> ModuleRules.mayKnow(SAMPLES + "knows..", "of the test").check(samples()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Knows");
    allows(ModuleRules.mayKnow(SAMPLES + "knows..", "of the test", SAMPLES + "known.."));
    allows(ModuleRules.mayKnow(SAMPLES + "known..", "of the test"));
  }

  @Test
  void fieldsThatChangeAreForbidden() {
    ArchRule rule = ImmutabilityRules.immutable(SAMPLES + "changing..");
    forbids(rule, Changing.class);
    forbids(rule, HoldsAList.class);
    allows(ImmutabilityRules.immutable(SAMPLES + "constant.."));
  }

  @Test
  void aRuleThatMatchesNothingFails() {
    for (ArchRule rule :
        new ArchRule[] {
          PurityRules.pure(SAMPLES + "nowhere.."),
          ModuleRules.mayKnow(SAMPLES + "nowhere..", "of the test"),
          ImmutabilityRules.immutable(SAMPLES + "nowhere.."),
        }) {
      assertThatThrownBy(() -> rule.check(samples())).isInstanceOf(AssertionError.class);
    }
  }

  @Test
  void theRulesSayWhy() {
    assertThat(ModuleRules.the_kit_never_knows_an_engine.getDescription()).contains("because");
    assertThat(PurityRules.the_engine_is_pure.getDescription()).contains("because");
    assertThat(ImmutabilityRules.answers_never_change.getDescription()).contains("because");
  }
}
