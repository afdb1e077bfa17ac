// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Example;
import org.tarpswg.engine.second.Comparison.Outcome;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.known.Ternary;

/**
 * Two transcriptions of the same paper say the same: the engine's rules, and a table that was made
 * without them. The number of cases is the system property {@code tarpswg.second.cases}, the seed
 * {@code tarpswg.second.seed}.
 */
class SecondTranscriptionTest {
  private static final int CASES = Integer.getInteger("tarpswg.second.cases", 2_500);
  private static final long SEED = Long.getLong("tarpswg.second.seed", 2018);

  /** A table that decides nothing would agree with anything: this much may it leave open. */
  private static final double MOST_LEFT_OPEN = 0.01;

  @Example
  void theTableAndTheEngineSayTheSame() {
    SecondTable table = SecondTable.read();
    Disputes disputes = Disputes.read(table);
    Comparison comparison = new Comparison(table, disputes);
    DrawnCases drawn = new DrawnCases(SEED);
    for (int number = 0; number < CASES; number++) {
      comparison.add(drawn.at(number));
    }
    long judged = 0;
    long apart = 0;
    for (RowTally row : comparison.tallies().values()) {
      judged += comparison.cases();
      apart += row.count(Outcome.APART);
    }
    if (Boolean.getBoolean("tarpswg.second.report")) {
      System.out.println(counts(comparison));
    }
    System.out.printf(
        "%d cases, %d judgements, %d left open by the table alone, disputed %s%n",
        comparison.cases(), judged, apart, comparison.disputesMet());
    if (Boolean.getBoolean("tarpswg.second.report")) {
      System.out.println(String.join("\n", lines(comparison, Outcome.DISPUTED)));
      System.out.println(String.join("\n", lines(comparison, Outcome.APART)));
    }
    if (Boolean.getBoolean("tarpswg.second.quick")) {
      return;
    }
    assertThat(lines(comparison, Outcome.DIFFER)).isEmpty();
    assertThat(comparison.disputesMet().elementSet())
        .containsExactlyInAnyOrderElementsOf(disputes.ids());
    assertThat((double) apart / judged).isLessThan(MOST_LEFT_OPEN);
  }

  private static ImmutableList<String> lines(Comparison comparison, Outcome outcome) {
    return comparison.tallies().values().stream()
        .flatMap(
            row ->
                row.kinds().elementSet().stream()
                    .filter(kind -> row.outcomeOf(kind) == outcome)
                    .map(kind -> line(comparison, row, kind)))
        .collect(ImmutableList.toImmutableList());
  }

  private static String counts(Comparison comparison) {
    StringBuilder report = new StringBuilder();
    for (RowTally row : comparison.tallies().values()) {
      report.append(
          String.format(
              "%-22s yes %6d  no %6d  open %6d | apart %5d  disputed %5d  differ %5d%n",
              row.id(),
              row.count(Ternary.YES),
              row.count(Ternary.NO),
              row.count(Ternary.UNKNOWN),
              row.count(Outcome.APART),
              row.count(Outcome.DISPUTED),
              row.count(Outcome.DIFFER)));
      row.kinds()
          .forEachEntry((kind, count) -> report.append(String.format("%8d %s%n", count, kind)));
    }
    return report.toString();
  }

  private static String line(Comparison comparison, RowTally row, String kind) {
    String example =
        row.example(kind)
            .map(
                found ->
                    SmallestCase.of(
                        found,
                        less ->
                            kind.endsWith(": " + comparison.kind(less, row.id()))
                                && comparison.disputed(less, row.id())
                                    == (row.outcomeOf(kind) == Outcome.DISPUTED)))
            .map(CaseWriter::line)
            .orElse("");
    return row.id() + ": " + kind + ", " + row.kinds().count(kind) + " times, such as " + example;
  }
}
