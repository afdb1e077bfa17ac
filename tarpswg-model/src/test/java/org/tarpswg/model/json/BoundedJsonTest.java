// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

class BoundedJsonTest {
  private static Problem problemOf(String text) {
    InvalidCaseException refused =
        catchThrowableOfType(InvalidCaseException.class, () -> CaseReader.strict().read(text));
    assertThat(refused.problems()).hasSize(1);
    return refused.problems().get(0);
  }

  @Test
  void an_empty_text_is_told_from_a_malformed_one() {
    assertThat(problemOf("").found()).isEqualTo("nothing");
    assertThat(problemOf(" \n ").found()).isEqualTo("nothing");
    assertThat(problemOf("null").code()).isEqualTo("WRONG_TYPE");
    assertThat(problemOf("{").found()).startsWith("a fault in line 1");
    assertThat(problemOf("{} {}").code()).isEqualTo("MALFORMED_JSON");
    assertThat(problemOf("{\"a\": 1, \"a\": 2}").code()).isEqualTo("MALFORMED_JSON");
  }

  @Test
  void a_fault_is_told_with_its_place_and_without_the_workings_of_the_parser() {
    Problem problem = problemOf("{\n  \"asOf\": ");
    assertThat(problem.found()).isEqualTo("a fault in line 2, column 11");
    assertThat(problem.cure()).startsWith("The parser says: ").doesNotContain("[Source");
    assertThat(problemOf("{").cure()).doesNotContain("[Source");
  }

  @Test
  void what_is_too_large_or_too_deep_is_refused() {
    assertThat(problemOf(" ".repeat(10_000_001)).code()).isEqualTo("TOO_LARGE");
    assertThat(problemOf("[".repeat(101)).code()).isEqualTo("TOO_LARGE");
  }
}
