// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final int LONGEST = 20;

  /** Each as its number and its text, or the code of its problem. */
  static List<String> all(BatchInput input) throws IOException {
    List<String> all = new ArrayList<>();
    try (input) {
      for (Optional<BatchItem> next = input.next(); next.isPresent(); next = input.next()) {
        BatchItem item = next.orElseThrow();
        String told =
            item.refused().isEmpty()
                ? new String(item.text(), UTF_8)
                : item.refused().get(0).code();
        all.add(item.number() + ":" + told);
      }
    }
    return all;
  }

  private static List<String> lines(String text) throws IOException {
    return all(new Lines(stream(text), LineEnd.lineFeed(), LONGEST));
  }

  private static List<String> rows(String text) throws IOException {
    return all(new Lines(stream(text), LineEnd.ofRow(','), LONGEST));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Test
  void each_line_is_one_case_the_last_one_without_a_line_feed_too() throws IOException {
    assertThat(lines("a\nb\nc")).containsExactly("1:a", "2:b", "3:c");
    assertThat(lines("a\nb\n")).containsExactly("1:a", "2:b");
  }

  @Test
  void nothing_is_no_line() throws IOException {
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n \r\n\t\n")).isEmpty();
  }

  @Test
  void blank_lines_are_counted_and_passed_over() throws IOException {
    assertThat(lines("\na\n  \nb\r\n\r\n\nc")).containsExactly("2:a", "4:b\r", "7:c");
  }

  @Test
  void a_line_at_the_limit_is_read_and_a_longer_one_costs_itself_only() throws IOException {
    String longest = "x".repeat(LONGEST);
    assertThat(lines("a\n" + longest + "\n" + longest + "y\nb"))
        .containsExactly("1:a", "2:" + longest, "3:TOO_LARGE", "4:b");
  }

  @Test
  void a_long_line_that_the_input_ends_with_is_refused_too() throws IOException {
    assertThat(lines("a\n" + "x".repeat(LONGEST + 1))).containsExactly("1:a", "2:TOO_LARGE");
  }

  @Test
  void a_line_without_end_is_not_held() throws IOException {
    long most = 300_000_000L;
    InputStream endless =
        new InputStream() {
          private long left = most;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(left, length);
            left -= count;
            return count == 0 ? -1 : count;
          }
        };
    Lines lines = new Lines(endless, LineEnd.lineFeed(), LONGEST);
    assertThat(all(lines)).containsExactly("1:TOO_LARGE");
    assertThat(lines.bytesRead()).isEqualTo(most);
  }

  @Test
  void a_line_that_is_longer_than_the_buffer_is_put_together() throws IOException {
    String line = "x".repeat(200_000);
    assertThat(all(new Lines(stream(line + "\nb"), LineEnd.lineFeed(), 300_000)))
        .containsExactly("1:" + line, "2:b");
  }

  @Test
  void a_line_feed_in_quotes_does_not_end_a_row() throws IOException {
    assertThat(rows("a,\"b\nc\",d\ne")).containsExactly("1:a,\"b\nc\",d", "2:e");
    assertThat(rows("\"a\"\"\n\"\"b\"\nc")).containsExactly("1:\"a\"\"\n\"\"b\"", "2:c");
    assertThat(rows("a, \"b\nc\"\nd")).containsExactly("1:a, \"b\nc\"", "2:d");
  }

  @Test
  void a_quote_within_a_cell_is_a_letter() throws IOException {
    assertThat(rows("5\" nodule,x\nb,\"y\"\nc"))
        .containsExactly("1:5\" nodule,x", "2:b,\"y\"", "3:c");
  }
}
