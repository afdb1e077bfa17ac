// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;

/** How often each clause applied, did not, and so on, over the answers of a batch. */
public final class BatchSummary {
  private final Map<ClauseId, Multiset<Applicability>> counts = new HashMap<>();

  /** Nothing counted yet. */
  public BatchSummary() {}

  void count(Recommendations answer) {
    for (ClauseFinding finding : answer.findings()) {
      of(finding.clause()).add(finding.applicability());
    }
  }

  private Multiset<Applicability> of(ClauseId clause) {
    return counts.computeIfAbsent(clause, id -> EnumMultiset.create(Applicability.class));
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
      csv.append(clause).append(',').append(row(of(clause))).append("\r\n");
    }
    return csv.toString();
  }

  private static String row(Multiset<Applicability> counts) {
    return Arrays.stream(Applicability.values())
        .map(each -> Integer.toString(counts.count(each)))
        .collect(joining(","));
  }
}
