// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Example;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.known.Ternary;

/**
 * Two transcriptions of the same paper say the same of every clause and part of every case: the
 * engine's rules, and a table that was made without them.
 *
 * <p>The system property {@code tarpswg.second.cases} tells how many cases are drawn, {@code
 * tarpswg.second.first} the number of the first, so that a long run can be cut in pieces. A case
 * belongs to its number.
 */
class SecondTranscriptionTest {
  private static final int CASES = Integer.getInteger("tarpswg.second.cases", 1_500);
  private static final int FIRST = Integer.getInteger("tarpswg.second.first", 0);

  /** In so many cases of a thousand each row must be a yes, a no, and open. */
  private static final int LEAST_OF_A_THOUSAND = 2;

  @Example
  void theTableAndTheEngineSayTheSame() {
    Comparison comparison = new Comparison(SecondTable.read());
    DrawnCases drawn = new DrawnCases();
    for (int number = FIRST; number < FIRST + CASES; number++) {
      PatientCase patientCase = drawn.at(number);
      comparison.add(patientCase, Tarpswg.recommend(patientCase));
    }
    assertThat(differences(comparison)).isEmpty();
    assertThat(comparison.tallies().values()).allSatisfy(SecondTranscriptionTest::wasPutToTheTest);
  }

  /** A row that is always a no would agree with an engine that has forgotten the clause. */
  private static void wasPutToTheTest(RowTally row) {
    for (Ternary truth : Ternary.values()) {
      assertThat(row.times(truth))
          .as("cases in which %s is a %s", row.id(), truth)
          .isGreaterThanOrEqualTo(LEAST_OF_A_THOUSAND * CASES / 1_000);
    }
  }

  private static ImmutableList<String> differences(Comparison comparison) {
    return comparison.tallies().values().stream()
        .flatMap(
            row ->
                row.examples().entrySet().stream()
                    .map(kind -> line(comparison, row, kind.getKey(), kind.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  private static String line(
      Comparison comparison, RowTally row, String kind, PatientCase example) {
    PatientCase smallest =
        SmallestCase.of(example, less -> kind.equals(comparison.kind(less, row.id())));
    return "%s: %s, %d times, such as %s"
        .formatted(row.id(), kind, row.kinds().count(kind), CaseWriter.line(smallest));
  }
}
