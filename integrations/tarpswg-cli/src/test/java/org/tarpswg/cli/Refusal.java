// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds whenever the program refuses something. */
final class Refusal {
  /** A value of a case that stands where nothing is wrong. */
  static final String UNTOUCHED = "Mrs Secret";

  private Refusal() {}

  /** The run ended with a refusal that tells these words in this order. */
  static void tells(Ran ran, String... words) {
    assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.words()).containsSubsequence(words);
    assertThat(ran.err().lines())
        .isNotEmpty()
        .allMatch(line -> line.length() <= 80)
        .noneMatch(line -> line.contains("\tat ") || line.contains("Exception"));
    assertThat(ran.err()).doesNotContain(UNTOUCHED).doesNotContain("com.fasterxml", "java.");
  }
}
