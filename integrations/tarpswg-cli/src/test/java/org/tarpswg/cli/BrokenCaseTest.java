// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every kind of case that is not in order is refused with a message and nothing else. */
class BrokenCaseTest {
  private static final String TOLD =
      "\"asOf\": \"2018-03-01\", \"note\": \"" + Refusal.UNTOUCHED + "\"";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "broken-cases.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void it_is_refused_with_path_finding_rule_and_cure(
      String kind,
      @Nullable String text,
      String path,
      @Nullable String found,
      @Nullable String expected,
      @Nullable String cure) {
    Ran ran = Ran.line("recommend -", Objects.requireNonNullElse(text, "").replace("@", TOLD));
    Refusal.tells(
        ran,
        Stream.of("1 problem: * " + path + " found", found, "expected", expected, "cure", cure)
            .filter(Objects::nonNull)
            .toArray(String[]::new));
  }

  @Test
  void all_problems_of_a_case_are_told_at_once() {
    Ran ran =
        Ran.line(
            "recommend -",
            "{" + TOLD + ", \"primry\": 1, \"patient\": {\"ageYears\": -1, \"ecog\": \"good\"}}");
    Refusal.tells(ran, "3 problems:", "* primry", "* patient.ageYears", "* patient.ecog");
    assertThat(ran.words()).contains("found -1").doesNotContain("good");
  }
}
