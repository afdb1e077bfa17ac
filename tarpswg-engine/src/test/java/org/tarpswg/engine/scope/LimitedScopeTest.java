// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.scope;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.guideline.Applicability;

/**
 * The PEComa family and inflammatory myofibroblastic tumor: their own clause and clause 39 (R3).
 */
class LimitedScopeTest {
  private static final ToldCase LATER_LINE =
      ToldCase.METASTATIC.and("plannedSystemicTherapy.line=2", "disease.indolent=true");
  private static final Policy NOT_EXTENDED = Policy.builder().extendGeneralClauses(false).build();

  private static ImmutableSet<String> clauses(Recommendations answer, Applicability applicability) {
    return answer.findings().stream()
        .filter(finding -> finding.clause().statement() >= 38)
        .filter(finding -> finding.applicability() == applicability)
        .map(finding -> finding.clause().toString())
        .collect(toImmutableSet());
  }

  @ParameterizedTest
  @CsvSource({"PECOMA,43h,43i", "EPITHELIOID_AML,43h,43i", "IMT,43i,43h"})
  void its_own_clause_and_the_trials_are_open_and_no_other(
      String histology, String own, String other) {
    Recommendations answer = LATER_LINE.of(histology).answer();
    assertThat(answer.scope().scopeClass()).isEqualTo(ScopeClass.LIMITED);
    assertThat(answer.scope().missing()).isEmpty();
    assertThat(clauses(answer, Applicability.APPLIES)).containsExactly("39", own);
    assertThat(clauses(answer, Applicability.DOES_NOT_APPLY)).containsExactly(other);
    assertThat(clauses(answer, Applicability.OUT_OF_SCOPE))
        .containsExactly(
            "38", "40a", "40b", "41a", "41b", "42", "43a", "43b", "43c", "43d", "43e", "43f",
            "43g");
    assertThat(LATER_LINE.of(histology).clause(own).caveats())
        .contains(Caveat.HISTOLOGY_ABSENT_FROM_TABLE_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PECOMA", "EPITHELIOID_AML", "IMT"})
  void a_policy_that_extends_nothing_closes_clause_39(String histology) {
    Recommendations answer = LATER_LINE.of(histology).answer(NOT_EXTENDED);
    assertThat(answer.scope().scopeClass()).isEqualTo(ScopeClass.LIMITED);
    assertThat(clauses(answer, Applicability.OUT_OF_SCOPE)).contains("39");
    assertThat(clauses(answer, Applicability.APPLIES)).hasSize(1).doesNotContain("39");
    assertThat(answer.receipt().policy()).isEqualTo(NOT_EXTENDED);
  }

  @Test
  void the_policy_changes_nothing_for_an_included_histology() {
    assertThat(LATER_LINE.of("LMS").answer(NOT_EXTENDED).findings())
        .extracting(ClauseFinding::applicability)
        .isEqualTo(
            LATER_LINE.of("LMS").answer().findings().stream()
                .map(ClauseFinding::applicability)
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "disease.status=RESECTED_NED",
        "disease.status=SUSPECTED lesions[0].histologicStatus=NEGATIVE lesionsComplete=true"
      })
  void without_accepted_disease_the_open_clauses_do_not_apply_rather_than_leave_the_scope(
      String facts) {
    Recommendations answer = LATER_LINE.and(facts.split(" ", -1)).of("PECOMA").answer();
    assertThat(answer.scope().scopeClass()).isEqualTo(ScopeClass.LIMITED);
    assertThat(clauses(answer, Applicability.DOES_NOT_APPLY)).containsExactly("39", "43h", "43i");
  }

  @Test
  void before_a_second_line_its_clause_waits_for_a_contraindication() {
    ToldCase first = ToldCase.METASTATIC.and("plannedSystemicTherapy.line=1").of("PECOMA");
    assertThat(ToldCase.paths(first.clause("43h").missingForApplicability()))
        .containsExactly("patient.anthracyclineContraindicated");
    assertThat(first.and("patient.anthracyclineContraindicated=true").clause("43h").applicability())
        .isEqualTo(Applicability.APPLIES);
    assertThat(
            first.and("patient.anthracyclineContraindicated=false").clause("43h").applicability())
        .isEqualTo(Applicability.DOES_NOT_APPLY);
  }

  @Test
  void a_tumor_that_is_of_one_or_the_other_leaves_both_clauses_open() {
    ToldCase either = LATER_LINE.of("[PECOMA,IMT]");
    assertThat(clauses(either.answer(), Applicability.UNDETERMINED)).containsExactly("43h", "43i");
    assertThat(ToldCase.paths(either.clause("43h").missingForApplicability()))
        .containsExactly("primary.histology");
    assertThat(either.clause("39").applicability()).isEqualTo(Applicability.APPLIES);
  }

  @ParameterizedTest
  @CsvSource({"NEGATIVE,ALK_NEGATIVE", "INCONCLUSIVE,ALK_UNKNOWN", ",ALK_UNKNOWN", "POSITIVE,"})
  void the_alk_status_is_a_caveat_and_no_condition(String status, Caveat caveat) {
    ToldCase tumor = LATER_LINE.of("IMT");
    ClauseFinding finding =
        (status == null ? tumor : tumor.and("primary.alkStatus=" + status)).clause("43i");
    assertThat(finding.applicability()).isEqualTo(Applicability.APPLIES);
    assertThat(finding.caveats())
        .containsAll(
            ImmutableSet.of(Caveat.HISTOLOGY_ABSENT_FROM_TABLE_1, Caveat.UNLICENSED_AT_PUBLICATION))
        .hasSize(caveat == null ? 2 : 3);
    if (caveat != null) {
      assertThat(finding.caveats()).contains(caveat);
    }
  }
}
