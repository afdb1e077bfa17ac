// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void a_line_ends_before_the_word_that_no_longer_fits() {
    assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
    assertThat(Wrap.lines("one two three", 6)).containsExactly("one", "two", "three");
  }

  @Test
  void a_word_longer_than_the_line_is_cut_and_nothing_is_lost() {
    assertThat(Wrap.lines("a 123456789 b", 4)).containsExactly("a", "1234", "5678", "9 b");
  }

  @Test
  void a_no_break_space_holds_its_words_together_and_is_printed_as_a_space() {
    assertThat(Wrap.lines("N 9 P\u00a0=0.1", 7)).containsExactly("N 9", "P =0.1");
  }

  @Test
  void a_pair_of_surrogates_stays_together() {
    assertThat(Wrap.lines("ab\ud83d\ude00cd", 3)).containsExactly("ab", "\ud83d\ude00c", "d");
  }

  @Test
  void white_space_of_any_kind_is_one_space() {
    assertThat(Wrap.lines(" one\n\ttwo  three ", 20)).containsExactly("one two three");
    assertThat(Wrap.lines(" \n ", 20)).isEmpty();
  }

  @Test
  void what_could_steer_a_terminal_becomes_a_question_mark() {
    assertThat(Wrap.lines("red\u001b[31m\u0007\u202e\u009b", 20)).containsExactly("red?[31m???");
  }
}
