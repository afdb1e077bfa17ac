// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.scope;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Pointer;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.ScopeReason;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;

/** How certain disease is and where it is, by a table written by hand (R2, R15, R16, R17). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopeOfDiseaseTest {

  private static Stream<List<String>> rows() {
    return TestTable.rows(ScopeOfDiseaseTest.class, "scope-of-disease.csv").stream();
  }

  private static Recommendations answer(String facts) {
    return ToldCase.NOTHING
        .and("primary.site=RETROPERITONEUM")
        .of("LMS")
        .and(TestTable.words(facts))
        .answer();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void certainty_pattern_and_lesions_decide_the_scope(List<String> row) {
    ScopeFinding scope = answer(row.get(0)).scope();
    ImmutableSet<ScopeReason> reasons =
        TestTable.words(row.get(2)).stream().map(ScopeReason::valueOf).collect(toImmutableSet());
    assertThat(scope.scopeClass()).hasToString(row.get(1));
    assertThat(scope.reasons()).isEqualTo(reasons);
    assertThat(ToldCase.paths(scope.missing())).isEqualTo(TestTable.words(row.get(3)));
    assertThat(scope.pointers()).isEqualTo(companions(reasons));
  }

  private static ImmutableSet<Pointer> companions(ImmutableSet<ScopeReason> reasons) {
    return reasons.contains(ScopeReason.NOT_METASTATIC)
        ? ImmutableSet.of(Pointer.COMPANION_PRIMARY, Pointer.COMPANION_RECURRENT)
        : ImmutableSet.of();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void treatment_waits_for_disease_that_is_confirmed_or_proven(List<String> row) {
    ClauseFinding trials = answer(row.get(0)).of(ClauseId.of("39"));
    assertThat(trials.applicability()).hasToString(row.get(4));
    assertThat(ToldCase.paths(trials.missingForApplicability()))
        .containsExactlyInAnyOrderElementsOf(TestTable.words(row.get(5)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void no_other_clause_is_ahead_of_clause_39(List<String> row) {
    Recommendations answer = answer(row.get(0));
    ImmutableList<ClauseFinding> applying =
        answer.findings().stream()
            .filter(finding -> finding.clause().statement() >= 38)
            .filter(finding -> finding.applicability() == Applicability.APPLIES)
            .collect(ImmutableList.toImmutableList());
    if (!row.get(4).equals("APPLIES")) {
      assertThat(applying).isEmpty();
      assertThat(answer.options().offered()).isEmpty();
      assertThat(answer.options().conditional()).isEmpty();
      assertThat(answer.options().needsJudgement()).isEmpty();
      assertThat(answer.options().advisedAgainst()).isEmpty();
    } else {
      assertThat(applying).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lesions[0].appearance=TYPICAL", "lesions[0].histologicStatus=POSITIVE"})
  void the_derivation_shows_the_lesion_that_stands_in_for_a_word_on_certainty(String fact) {
    String path = "lesions[L0]" + fact.substring("lesions[0]".length(), fact.indexOf('='));
    assertThat(answer(fact).scope().derivation().toString()).contains(path);
  }
}
