// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.testkit.cases.ConformanceCases;

/**
 * What an answer may allocate at most, about twice what was measured: to make every reason
 * beforehand, or to judge a shared condition once for each clause, takes far more.
 */
class AllocationTest {
  private static final long KIB = 1024;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final ImmutableList<PatientCase> CASES =
      ConformanceCases.all().stream()
          .map(each -> each.patientCase())
          .collect(ImmutableList.toImmutableList());

  /** So that what is read is not optimized away. */
  private int read;

  private void clausesAndOptions(PatientCase patient) {
    Recommendations answer = Tarpswg.recommend(patient);
    for (ClauseFinding finding : answer.findings()) {
      read += finding.applicability() == Applicability.APPLIES ? 1 : 0;
    }
    read += answer.options().offered().size();
  }

  private void everythingMissing(PatientCase patient) {
    Recommendations answer = Tarpswg.recommend(patient);
    for (ClauseFinding finding : answer.findings()) {
      read += finding.missingForApplicability().size() + finding.missingForFulfillment().size();
    }
    read += answer.missing().size();
  }

  private long perCase(Consumer<PatientCase> asked) {
    CASES.forEach(asked); // classes are loaded, tables are made
    long before = THREADS.getCurrentThreadAllocatedBytes();
    CASES.forEach(asked);
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / CASES.size();
  }

  @Test
  void clausesAndOptionsOfAConformanceCase() {
    long bytes = perCase(this::clausesAndOptions);
    assertThat(bytes).isBetween(KIB, 320 * KIB);
    assertThat(read).isPositive();
  }

  @Test
  void theMissingFactsOfAConformanceCase() {
    long bytes = perCase(this::everythingMissing);
    assertThat(bytes).isBetween(KIB, 1600 * KIB);
    assertThat(read).isPositive();
  }
}
