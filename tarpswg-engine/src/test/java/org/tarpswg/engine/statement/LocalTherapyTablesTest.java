// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.engine.TestTable;

/** Statements 17 to 37 against tables written from the paper, see {@link StatementTablesTest}. */
class LocalTherapyTablesTest {
  private static Stream<List<String>> patientEvaluation() {
    return TestTable.rows(LocalTherapyTablesTest.class, "patient-evaluation.csv").stream();
  }

  private static Stream<List<String>> localTherapies() {
    return TestTable.rows(LocalTherapyTablesTest.class, "local-therapies.csv").stream();
  }

  private static Stream<List<String>> lungAndLiver() {
    return TestTable.rows(LocalTherapyTablesTest.class, "lung-and-liver.csv").stream();
  }

  private static Stream<List<String>> abdomenRecurrencePalliation() {
    return TestTable.rows(LocalTherapyTablesTest.class, "abdomen-recurrence-palliation.csv")
        .stream();
  }

  @ParameterizedTest
  @MethodSource("patientEvaluation")
  void statements_17_to_22(List<String> row) {
    StatementTablesTest.assertRow(row);
  }

  @ParameterizedTest
  @MethodSource("localTherapies")
  void statements_23_to_26(List<String> row) {
    StatementTablesTest.assertRow(row);
  }

  @ParameterizedTest
  @MethodSource("lungAndLiver")
  void statements_27_to_31(List<String> row) {
    StatementTablesTest.assertRow(row);
  }

  @ParameterizedTest
  @MethodSource("abdomenRecurrencePalliation")
  void statements_32_to_37(List<String> row) {
    StatementTablesTest.assertRow(row);
  }
}
