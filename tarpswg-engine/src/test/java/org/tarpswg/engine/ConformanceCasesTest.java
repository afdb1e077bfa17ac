// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tarpswg.testkit.cases.Conformance;
import org.tarpswg.testkit.cases.ConformanceCase;
import org.tarpswg.testkit.cases.ConformanceCases;

/** Every case that was written by hand from the paper, each a sentence a clinician would sign. */
class ConformanceCasesTest {

  @TestFactory
  Stream<DynamicTest> each_case_is_answered_as_the_paper_says() {
    return ConformanceCases.all().stream()
        .map(of -> DynamicTest.dynamicTest(of.toString(), () -> agrees(of)));
  }

  private static void agrees(ConformanceCase of) {
    assertThat(Conformance.check(Tarpswg::recommend, of)).as(of.toString()).isEmpty();
  }
}
