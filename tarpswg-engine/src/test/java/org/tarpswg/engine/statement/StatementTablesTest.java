// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;

/**
 * Clauses and parts against tables written from the paper: a row tells facts about a confirmed
 * metastatic leiomyosarcoma, and what is said of one clause or part then. What is missing is the
 * exact set: for applicability where that is open, else for fulfillment.
 */
class StatementTablesTest {
  private static final String NONE = "-";

  private static Stream<List<String>> imaging() {
    return TestTable.rows(StatementTablesTest.class, "imaging.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("imaging")
  void statements_5_to_10(List<String> row) {
    assertRow(row);
  }

  private static Stream<List<String>> pathology() {
    return TestTable.rows(StatementTablesTest.class, "pathology.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("pathology")
  void statements_11_to_16(List<String> row) {
    assertRow(row);
  }

  static void assertRow(List<String> row) {
    ToldCase patient = ToldCase.METASTATIC.of("LMS").and(TestTable.words(row.get(1)));
    String id = row.get(0);
    Finding finding = id.contains(".") ? patient.part(id) : patient.clause(id);
    assertThat(finding.applicability()).isEqualTo(Applicability.valueOf(row.get(2)));
    assertThat(finding.fulfillment()).isEqualTo(fulfillment(row.get(3)));
    ImmutableList<MissingFact> missing =
        finding.applicability() == Applicability.UNDETERMINED
            ? finding.missingForApplicability()
            : finding.missingForFulfillment();
    assertThat(ToldCase.paths(missing)).containsExactlyInAnyOrderElementsOf(cell(row, 4));
    assertThat(finding.targets().stream().map(target -> target.text()))
        .containsExactlyInAnyOrderElementsOf(cell(row, 5));
  }

  private static Optional<Fulfillment> fulfillment(String cell) {
    return cell.equals(NONE) ? Optional.empty() : Optional.of(Fulfillment.valueOf(cell));
  }

  private static ImmutableList<String> cell(List<String> row, int place) {
    return row.size() > place && !row.get(place).equals(NONE)
        ? TestTable.words(row.get(place))
        : ImmutableList.of();
  }
}
