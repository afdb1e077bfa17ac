// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.engine.conflict.Conflicts;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Possible;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.testkit.cases.ConformanceCase;
import org.tarpswg.testkit.cases.ConformanceCases;

/** The axioms hold of the cases, as the engine reads them. */
class TheoryTest {
  private static final Policy POLICY = Policy.builder().build();
  private static final ImmutableList<PatientCase> CASES =
      ConformanceCases.all().stream().map(ConformanceCase::patientCase).collect(toImmutableList());

  static List<Theory.Axiom> always() {
    return Theory.ALWAYS;
  }

  static List<Theory.Axiom> withoutConflict() {
    return Theory.WITHOUT_CONFLICT;
  }

  private static Ternary truth(Theory.Axiom axiom, PatientCase of) {
    return axiom.holds().truth(Possible.of(new CaseFacts(of, POLICY)));
  }

  @ParameterizedTest
  @MethodSource("always")
  void no_case_stands_against_an_axiom(Theory.Axiom axiom) {
    assertThat(CASES).noneMatch(each -> truth(axiom, each).isNo());
    assertThat(CASES).anyMatch(each -> truth(axiom, each).isYes());
  }

  @ParameterizedTest
  @MethodSource("withoutConflict")
  void no_case_without_a_conflict_stands_against_one_of_those(Theory.Axiom axiom) {
    assertThat(CASES)
        .filteredOn(each -> Conflicts.of(each, POLICY).isEmpty())
        .noneMatch(each -> truth(axiom, each).isNo())
        .anyMatch(each -> truth(axiom, each).isYes());
  }

  @Test
  void names_tell_axioms_apart() {
    assertThat(Theory.ALWAYS).extracting(Theory.Axiom::name).doesNotHaveDuplicates();
  }
}
