// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import org.tarpswg.cli.batch.BatchCounts;

/** A large batch in a small heap: prints the cases, the milliseconds, and the peak of the heap. */
public final class BigBatch {
  private BigBatch() {}

  /**
   * What one printed.
   *
   * @param cases how many were answered
   * @param millis how long it took, in milliseconds
   * @param peakBytes what the pools of the heap held at their highest, together
   */
  record Run(long cases, long millis, long peakBytes) {

    /** Reads what it printed. */
    static Run parse(String output) {
      List<String> told = Splitter.on(' ').splitToList(output.strip());
      return new Run(
          Long.parseLong(told.get(0)), Long.parseLong(told.get(1)), Long.parseLong(told.get(2)));
    }
  }

  /**
   * Runs it.
   *
   * @param arguments how many cases
   */
  public static void main(String[] arguments) throws IOException {
    long cases = Long.parseLong(arguments[0]);
    long start = System.nanoTime();
    BatchCounts counts =
        NullBatch.run(CaseStream.of(cases), Runtime.getRuntime().availableProcessors());
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.println(counts.answered() + " " + millis + " " + peakOfHeap());
  }

  /** What the pools of the heap held at their highest; they need not have been so at one time. */
  private static long peakOfHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
