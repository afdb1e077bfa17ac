// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import org.tarpswg.cli.batch.BatchCounts;

/** A large batch in a small heap: prints the cases, the milliseconds, and the peak of the heap. */
public final class BigBatch {
  private BigBatch() {}

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
