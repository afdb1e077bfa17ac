// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;

/**
 * The line of therapy and what went before, by a table written by hand: clauses 42 and 43e stand
 * for first and later line, 41a for an earlier anthracycline (R4, R10, R18).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineOfTherapyTest {
  private static final ToldCase DOWNSIZING =
      ToldCase.METASTATIC
          .of("UPS")
          .and(
              "goals.systemicTherapy=DOWNSIZE_FOR_RESECTION",
              "patient.anthracyclineContraindicated=false");

  private static Stream<List<String>> histories() {
    return TestTable.rows(LineOfTherapyTest.class, "histories.csv").stream();
  }

  private static ToldCase patient(List<String> row) {
    return DOWNSIZING.and(TestTable.words(row.get(0)));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void the_line_opens_42_or_43(List<String> row) {
    ClauseFinding first = patient(row).clause("42");
    ClauseFinding later = patient(row).clause("43e");
    switch (row.get(1)) {
      case "first" -> {
        assertThat(first.applicability()).isEqualTo(Applicability.APPLIES);
        assertThat(later.applicability()).isEqualTo(Applicability.DOES_NOT_APPLY);
      }
      case "later" -> {
        assertThat(first.applicability()).isEqualTo(Applicability.DOES_NOT_APPLY);
        assertThat(later.applicability()).isEqualTo(Applicability.APPLIES);
      }
      default -> {
        assertThat(first.applicability()).isEqualTo(Applicability.UNDETERMINED);
        assertThat(later.applicability()).isEqualTo(Applicability.UNDETERMINED);
      }
    }
    assertThat(ToldCase.paths(first.missingForApplicability()))
        .containsExactlyInAnyOrderElementsOf(TestTable.words(row.get(2)));
    assertThat(ToldCase.paths(later.missingForApplicability()))
        .containsExactlyInAnyOrderElementsOf(TestTable.words(row.get(2)));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void an_anthracycline_for_advanced_disease_closes_41a(List<String> row) {
    ClauseFinding shrinkage = patient(row).clause("41a");
    assertThat(shrinkage.applicability()).hasToString(row.get(3));
    assertThat(ToldCase.paths(shrinkage.missingForApplicability()))
        .containsExactlyInAnyOrderElementsOf(TestTable.words(row.get(4)));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void a_stated_line_against_the_history_is_a_conflict_on_40_to_43(List<String> row) {
    Recommendations answer = patient(row).answer();
    ImmutableSet<ClauseId> carrying =
        answer.findings().stream()
            .filter(finding -> finding.conflicts().contains("LINE_AGAINST_HISTORY"))
            .map(ClauseFinding::clause)
            .collect(toImmutableSet());
    if (row.get(5).equals("conflict")) {
      assertThat(answer.conflicts())
          .extracting(Conflict::code)
          .containsExactly("LINE_AGAINST_HISTORY");
      assertThat(carrying)
          .isEqualTo(
              answer.findings().stream()
                  .map(ClauseFinding::clause)
                  .filter(clause -> clause.statement() >= 40)
                  .collect(toImmutableSet()));
    } else {
      assertThat(answer.conflicts()).isEmpty();
      assertThat(carrying).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOXORUBICIN", "EPIRUBICIN", "LIPOSOMAL_DOXORUBICIN"})
  void each_anthracycline_counts(String agent) {
    ToldCase treated =
        DOWNSIZING.and(
            "systemicTherapies[0].setting=ADVANCED",
            "systemicTherapies[0].agents=[IFOSFAMIDE," + agent + "]");
    assertThat(treated.clause("41a").applicability()).isEqualTo(Applicability.DOES_NOT_APPLY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cumulativeAnthracyclineMgPerM2=300", "agents=[EPIRUBICIN]"})
  void the_derivation_shows_the_fact_that_closed_41a(String fact) {
    ToldCase treated =
        DOWNSIZING.and("systemicTherapies[0].setting=ADVANCED", "systemicTherapies[0]." + fact);
    String path = "systemicTherapies[0]." + fact.substring(0, fact.indexOf('='));
    assertThat(treated.clause("41a").derivation().toString()).contains(path);
  }

  @Test
  void the_derivation_shows_the_stated_first_line_that_opened_41a() {
    ToldCase first = DOWNSIZING.and("plannedSystemicTherapy.line=1");
    assertThat(first.clause("41a").applicability()).isEqualTo(Applicability.APPLIES);
    assertThat(first.clause("41a").derivation().toString()).contains("plannedSystemicTherapy.line");
  }
}
