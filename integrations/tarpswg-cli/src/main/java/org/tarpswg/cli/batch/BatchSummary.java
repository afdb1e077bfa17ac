// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;

/** How often each clause applied, did not, and so on, over the answers of a batch. */
public final class BatchSummary {
  private final long[][] counts = new long[ClauseId.all().size()][Applicability.values().length];

  /** Nothing counted yet. */
  public BatchSummary() {}

  void count(Recommendations answer) {
    answer
        .findings()
        .forEach(
            finding ->
                counts[ClauseId.all().indexOf(finding.clause())][
                    finding.applicability().ordinal()]++);
  }

  /**
   * The counts as CSV: one row for each clause in printed order, one column for each applicability.
   * The counts of a row add up to the cases that were answered.
   */
  public String csv() {
    StringBuilder csv = new StringBuilder("clause");
    for (Applicability each : Applicability.values()) {
      csv.append(',').append(each);
    }
    csv.append("\r\n");
    for (ClauseId clause : ClauseId.all()) {
      csv.append(clause).append(',').append(row(clause)).append("\r\n");
    }
    return csv.toString();
  }

  private String row(ClauseId clause) {
    return Arrays.stream(counts[ClauseId.all().indexOf(clause)])
        .mapToObj(Long::toString)
        .collect(joining(","));
  }
}
