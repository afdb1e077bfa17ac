// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final int COLUMNS = 80;

  private final StringWriter screen = new StringWriter();

  private String shown(OptionalLong bytes) {
    try (Progress bar = Progress.bar(new PrintWriter(screen), bytes, COLUMNS)) {
      bar.at(2_000_000, new BatchCounts(7, 2, 1));
    }
    return screen.toString();
  }

  @Test
  void a_bar_says_how_far_it_is_and_what_became_of_the_cases() {
    assertThat(shown(OptionalLong.of(4_000_000))).contains("50%", "2/4 MB", "7 answered, 3 not");
  }

  @Test
  void a_bar_without_a_known_end_says_what_it_can() {
    assertThat(shown(OptionalLong.empty())).contains("? %", "2/? MB", "7 answered, 3 not");
  }

  @Test
  void a_bar_stays_on_one_line_that_is_ended_once() {
    String shown = shown(OptionalLong.of(4_000_000));
    assertThat(shown).startsWith("\r").endsWith(System.lineSeparator());
    assertThat(shown.trim()).doesNotContain("\n");
    assertThat(Splitter.on('\r').split(shown)).allMatch(line -> line.trim().length() < COLUMNS);
  }

  @Test
  void nothing_is_shown_where_nobody_looks() {
    try (Progress none = Progress.none()) {
      none.at(1, new BatchCounts(1, 0, 0));
    }
    assertThat(screen.toString()).isEmpty();
  }
}
