// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArrayItemsTest {
  private static final int LARGEST = 50_000;

  private static List<String> items(String text) throws IOException {
    return items(text.getBytes(UTF_8));
  }

  private static List<String> items(byte[] text) throws IOException {
    return LinesTest.all(new JsonArrayItems(new ByteArrayInputStream(text), LARGEST));
  }

  @Test
  void each_item_is_one_case_as_it_was_written() throws IOException {
    assertThat(items(" [ {\"a\": 1e400},\n{\"b\":{\"c\":[{}]} , \"b\":\"]}\"}, [1] ] "))
        .containsExactly("1:{\"a\": 1e400}", "2:{\"b\":{\"c\":[{}]} , \"b\":\"]}\"}", "3:[1]");
  }

  @Test
  void an_empty_list_has_none() throws IOException {
    assertThat(items("[]")).isEmpty();
    assertThat(items("[ \n ]\n")).isEmpty();
  }

  @Test
  void what_is_no_object_costs_itself_only() throws IOException {
    assertThat(items("[1, \"x\", null, {}, true]"))
        .containsExactly("1:WRONG_TYPE", "2:WRONG_TYPE", "3:WRONG_TYPE", "4:{}", "5:WRONG_TYPE");
  }

  @Test
  void many_items_of_every_size_keep_their_bytes() throws IOException {
    List<String> objects =
        IntStream.range(0, 3000)
            .mapToObj(i -> "{\"n\":\"" + "\u00e4".repeat(i * 7 % 5000) + i + "\"}")
            .toList();
    List<String> read = items("[" + String.join(",\n ", objects) + "]");
    assertThat(read).hasSize(3000);
    assertThat(read)
        .isEqualTo(IntStream.range(0, 3000).mapToObj(i -> (i + 1) + ":" + objects.get(i)).toList());
  }

  @Test
  void an_item_that_is_too_large_costs_itself_only() throws IOException {
    String large = "{\"a\":\"" + "x".repeat(LARGEST) + "\"}";
    String several = "{\"a\":[" + "{\"b\":1},".repeat(100_000) + "1]}";
    assertThat(items("[{}," + large + ",{\"b\":1}," + several + ",{}]"))
        .containsExactly("1:{}", "2:TOO_LARGE", "3:{\"b\":1}", "4:TOO_LARGE", "5:{}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{},{\"a\":x},{}]",
        "[{},{\"a\":1]",
        "[{},{\"a\":",
        "[{},",
        "[{}",
        "[{} {}]",
        "[{}] {}",
        "[{},{\"a\":\"\n\"}]",
        "[{},}"
      })
  void a_fault_of_the_list_ends_it_at_that_item(String text) throws IOException {
    assertThat(items(text)).containsExactly("1:{}", "2:MALFORMED_JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "x", "\"[\""})
  void what_is_no_list_is_refused(String text) throws IOException {
    assertThat(items(text)).containsExactly("1:MALFORMED_JSON");
  }

  @Test
  void bytes_that_are_no_text_end_the_list() throws IOException {
    byte[] text = "[{},{\"a\":\"?\"},{}]".getBytes(UTF_8);
    text[10] = (byte) 0xff;
    assertThat(items(text)).containsExactly("1:{}", "2:MALFORMED_JSON");
  }

  @Test
  void depth_without_end_is_refused() throws IOException {
    assertThat(items("[".repeat(100_000))).containsExactly("1:MALFORMED_JSON");
  }
}
