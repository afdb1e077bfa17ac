// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * How long to measure.
 *
 * @param quick whether it is a short run, whose numbers say only that everything works
 * @param forks virtual machines for each benchmark
 * @param iterations measured in each
 * @param millis of each iteration
 * @param cases how many of the cases are measured; all are checked
 * @param batchCases cases of the batch of a benchmark
 * @param bigBatchCases cases of the batch in the small heap
 * @param coldStarts fresh virtual machines for each median
 */
record Settings(
    boolean quick,
    int forks,
    int iterations,
    int millis,
    int cases,
    int batchCases,
    long bigBatchCases,
    int coldStarts) {
  private static final Settings QUICK = new Settings(true, 1, 2, 200, 500, 200, 2_000, 3);
  private static final Settings FULL =
      new Settings(false, 1, 5, 1_000, CaseFile.CASES, 5_000, 1_000_000, 11);

  /**
   * What the command line says.
   *
   * @throws IllegalArgumentException if it says something else
   */
  static Settings of(String[] arguments) {
    List<String> told = Arrays.asList(arguments);
    Settings settings = told.contains("--quick") ? QUICK : FULL;
    Iterator<String> each = told.iterator();
    while (each.hasNext()) {
      String option = each.next();
      if (option.equals("--batch-cases") && each.hasNext()) {
        settings = settings.withBigBatch(Long.parseLong(each.next()));
      } else if (!option.equals("--quick")) {
        throw new IllegalArgumentException(
            option + " is no option: there are --quick and --batch-cases N.");
      }
    }
    return settings;
  }

  private Settings withBigBatch(long size) {
    return new Settings(quick, forks, iterations, millis, cases, batchCases, size, coldStarts);
  }
}
