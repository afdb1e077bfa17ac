// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

/**
 * What the reader says of text that it refuses; within a second of work, however busy the machine
 * is, and never at length.
 */
final class Refusals {
  private static final Duration AT_ONCE = Duration.ofSeconds(1);
  private static final int LONGEST_MESSAGE = 2000;

  private Refusals() {}

  static Problem only(String text) {
    ImmutableList<Problem> all = all(text);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  static ImmutableList<Problem> all(String text) {
    return all(text.getBytes(UTF_8));
  }

  static ImmutableList<Problem> all(byte[] bytes) {
    long started = cpuTime();
    InvalidCaseException refused =
        catchThrowableOfType(InvalidCaseException.class, () -> CaseReader.strict().read(bytes));
    assertThat(Duration.ofNanos(cpuTime() - started)).isLessThan(AT_ONCE);
    assertThat(refused).isNotNull();
    assertThat(refused.problems())
        .allSatisfy(
            problem ->
                assertThat(problem.toString())
                    .hasSizeLessThanOrEqualTo(LONGEST_MESSAGE)
                    .doesNotContainPattern("[\\r\\n]"));
    return refused.problems();
  }

  /**
   * The work of this thread in nanoseconds; by reflection, since the model reads no such module.
   */
  private static long cpuTime() {
    try {
      Object threads =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      return (long)
          Class.forName("java.lang.management.ThreadMXBean")
              .getMethod("getCurrentThreadCpuTime")
              .invoke(threads);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("No clock of this thread's work", e);
    }
  }
}
