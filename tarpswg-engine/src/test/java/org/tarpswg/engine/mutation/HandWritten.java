// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.testkit.cases.ConformanceCase;
import org.tarpswg.testkit.cases.Expectation;

/** What is told of clauses by hand: in the conformance cases, and in the tables beside tests. */
final class HandWritten {
  private static final ImmutableList<String> TABLES =
      ImmutableList.of(
          "imaging",
          "pathology",
          "patient-evaluation",
          "local-therapies",
          "lung-and-liver",
          "abdomen-recurrence-palliation");

  private HandWritten() {}

  static CaseFacts facts(ConformanceCase of) {
    return new CaseFacts(of.patientCase(), Policy.builder().build());
  }

  /** What a conformance case tells of clauses. */
  static Stream<Told> of(ConformanceCase one, CaseFacts facts) {
    return one.expected().findings().entrySet().stream()
        .map(entry -> told(one.id(), entry.getKey(), facts, entry.getValue()));
  }

  @SuppressWarnings("OptionalMapToOptional") // nothing expected, or that there is none, or one
  private static Told told(String by, String id, CaseFacts facts, Expectation.OfFinding expected) {
    return new Told(
        by,
        Told.clauseOf(id),
        id,
        facts,
        expected.applicability(),
        expected.fulfillment().map(Optional::of),
        expected.missing().map(Told::texts),
        expected.missingForFulfillment().map(Told::texts),
        Optional.empty());
  }

  /** What the tables tell. */
  static Stream<Told> tables() {
    return Stream.concat(
        TABLES.stream()
            .flatMap(
                name ->
                    rows(name + ".csv").stream()
                        .map(row -> told(name + ".csv", row, Policies.of("standard")))),
        Stream.concat(
            rows("plans.csv").stream().flatMap(Plans::told),
            TestTable.rows(HandWritten.class, "rows.csv").stream()
                .map(
                    row -> told("rows.csv", row.subList(1, row.size()), Policies.of(row.get(0))))));
  }

  private static ImmutableList<List<String>> rows(String file) {
    return TestTable.rows(Rules.class, file);
  }

  private static Told told(String by, List<String> row, Policy policy) {
    String id = row.get(0);
    Applicability applies = Applicability.valueOf(row.get(2));
    ImmutableSet<String> missing = cell(row, 4);
    boolean open = applies == Applicability.UNDETERMINED;
    return new Told(
        by,
        Told.clauseOf(id),
        id,
        new CaseFacts(
            ToldCase.METASTATIC.of("LMS").and(TestTable.words(row.get(1))).read(), policy),
        Optional.of(applies),
        Optional.of(
            row.get(3).equals("-")
                ? Optional.empty()
                : Optional.of(Fulfillment.valueOf(row.get(3)))),
        open ? Optional.of(missing) : Optional.empty(),
        open ? Optional.empty() : Optional.of(missing),
        Optional.of(cell(row, 5)));
  }

  private static ImmutableSet<String> cell(List<String> row, int place) {
    return row.size() > place && !row.get(place).equals("-")
        ? ImmutableSet.copyOf(TestTable.words(row.get(place)))
        : ImmutableSet.of();
  }
}
