// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.CaseWithEveryFact;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.model.problem.Problems;

/**
 * Input that means harm. Whatever it is, each reader refuses it with problems and nothing else, or
 * reads it; what it takes in is bounded by its limits, so that memory and work are.
 */
class HostileInputTest {
  private static final String START = "{\"asOf\": \"2018-03-01\", ";
  private static final String MEANINGFUL = "{}[]:,\"0-eE.\\u";
  private static final int MUTATIONS = 1000;

  /** Everything that reads. */
  private enum Reader {
    STRICT,
    LENIENT,
    ANSWER;

    Object read(byte[] input) {
      return switch (this) {
        case STRICT -> CaseReader.strict().read(input);
        case LENIENT -> CaseReader.lenient().read(input);
        case ANSWER -> RecommendationsReader.strict().read(input);
      };
    }
  }

  private static ImmutableList<Problem> problems(Reader reader, byte[] input) {
    InvalidCaseException refused =
        catchThrowableOfType(InvalidCaseException.class, () -> reader.read(input));
    assertThat(refused).isNotNull();
    assertThat(refused.problems()).hasSizeLessThanOrEqualTo(Problems.MOST_TOLD + 1);
    return refused.problems();
  }

  private static ImmutableList<Problem> problems(Reader reader, String input) {
    return problems(reader, input.getBytes(UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void depth_is_bounded_also_where_nothing_is_read(Reader reader) {
    for (String opening : new String[] {"[", "{\"a\":", "[{\"a\":"}) {
      assertThat(
              problems(reader, START + "\"detail\": \"FULL\", \"x\": " + opening.repeat(100_000)))
          .extracting(Problem::code)
          .containsExactly("TOO_LARGE");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_name_or_a_number_is_bounded_also_where_nothing_is_read(Reader reader) {
    for (String property :
        new String[] {
          "\"" + "y".repeat(60_000) + "\": 1",
          "\"x\": " + "9".repeat(1000),
          "\"x\": 1e" + "9".repeat(1000),
          "\"x\": 0." + "0".repeat(1000),
          "\"x\": \"" + "y".repeat(1_000_001) + "\""
        }) {
      assertThat(problems(reader, START + property + "}"))
          .extracting(Problem::code)
          .containsExactly("TOO_LARGE");
    }
  }

  @ParameterizedTest
  @EnumSource
  void numbers_that_are_none_are_refused(Reader reader) {
    for (String number : new String[] {"NaN", "Infinity", "-Infinity", "+1", "0x1F", "01", ".5"}) {
      assertThat(problems(reader, START + "\"x\": " + number + "}"))
          .as(number)
          .extracting(Problem::code)
          .containsExactly("MALFORMED_JSON");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_million_properties_are_refused(Reader reader) {
    StringBuilder text = new StringBuilder(START + "\"x\": 1");
    for (int i = 0; i < 1_000_000; i++) {
      text.append(",\"_").append(Integer.toString(i, 36)).append("\":1");
    }
    assertThat(problems(reader, text + "}")).extracting(Problem::code).containsExactly("TOO_LARGE");
  }

  @Test
  void a_text_of_fifty_megabytes_is_refused_as_text_bytes_and_stream() {
    String text = START + "\"note\": \"" + "x".repeat(50_000_000) + "\"}";
    assertThat(Refusals.only(text).code()).isEqualTo("TOO_LARGE");
    assertThat(
            catchThrowableOfType(InvalidCaseException.class, () -> CaseReader.strict().read(text))
                .problems())
        .extracting(Problem::code)
        .containsExactly("TOO_LARGE");
    CountedStream endless = new CountedStream();
    assertThat(
            catchThrowableOfType(
                    InvalidCaseException.class, () -> CaseReader.strict().read(endless))
                .problems())
        .extracting(Problem::code)
        .containsExactly("TOO_LARGE");
    assertThat(endless.taken).isEqualTo(InputLimits.standard().bytes() + 1L);
  }

  /** A stream of blanks that never ends and counts what is taken from it. */
  private static final class CountedStream extends InputStream {
    private long taken;

    @Override
    public int read() {
      taken++;
      return ' ';
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      Arrays.fill(into, offset, offset + length, (byte) ' ');
      taken += length;
      return length;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"note\": \"\\ud800\"",
        "\"note\": \"\\udc00\\ud800\"",
        "\"note\": \"a\\ud83e\"",
        "\"lesions\": [{\"id\": \"\\ud800\"}]",
        "\"primary\": {\"site\": \"\\ud800\"}",
        "\"primary\": {\"diagnosisDate\": \"\\ud800\"}",
        "\"disease\": {\"progressingFoci\": [\"\\ud800\"]}",
        "\"\\ud800\": 1"
      })
  void half_a_character_is_refused_and_never_shown(String property) {
    ImmutableList<Problem> refused = Refusals.all(START + property + "}");
    assertThat(refused).isNotEmpty();
    assertThat(ProblemsWriter.line(refused)).doesNotContainPattern("[\\ud800-\\udfff]");
  }

  @Test
  void half_a_character_in_a_text_is_refused_before_it_becomes_another() {
    for (String note : new String[] {"\ud800", "\udc00", "\udc00\ud800", "a\ud83e"}) {
      InvalidCaseException refused =
          catchThrowableOfType(
              InvalidCaseException.class,
              () -> CaseReader.strict().read(START + "\"note\": \"" + note + "\"}"));
      assertThat(refused.problems()).extracting(Problem::code).containsExactly("MALFORMED_JSON");
    }
    String whole = START + "\"note\": \"\ud83e\udec1\"}";
    assertThat(CaseReader.strict().read(whole).note()).hasToString("\ud83e\udec1");
  }

  @Test
  void what_is_quoted_is_never_cut_within_a_character() {
    String lungs = "\ud83e\udec1".repeat(150);
    for (String shift : new String[] {"", "a"}) {
      String site = START + "\"primary\": {\"site\": \"" + shift + lungs + "\"}}";
      String found = Refusals.only(site).found();
      assertThat(new String(found.getBytes(UTF_8), UTF_8)).isEqualTo(found);
      assertThat(new Problem("A", "p", shift + lungs, "r", "c").found())
          .satisfies(cut -> assertThat(new String(cut.getBytes(UTF_8), UTF_8)).isEqualTo(cut));
    }
  }

  @Test
  void a_refused_entry_does_not_move_the_places_of_those_behind_it() {
    assertThat(
            Refusals.all(START + "\"operations\": [3, {\"margin\": \"X\"}, {\"date\": \"2019\"}]}"))
        .extracting(Problem::path)
        .containsExactly("operations[0]", "operations[1].margin", "operations[2].date");
  }

  /** A text with a few of its bytes changed, dropped or doubled. */
  private static byte[] mutated(byte[] text, Random random) {
    byte[] changed = text.clone();
    int from = random.nextInt(changed.length);
    switch (random.nextInt(4)) {
      case 0 -> changed[from] = (byte) random.nextInt(256);
      case 1 -> changed[from] = (byte) MEANINGFUL.charAt(random.nextInt(MEANINGFUL.length()));
      case 2 -> changed = Arrays.copyOf(changed, from);
      default -> {
        int length = Math.min(random.nextInt(40), changed.length - from);
        System.arraycopy(text, 0, changed, from, length);
      }
    }
    return changed;
  }

  @ParameterizedTest
  @EnumSource
  void a_damaged_text_is_refused_with_problems_or_read(Reader reader) {
    byte[] whole =
        (reader == Reader.ANSWER
                ? RecommendationsWriter.line(SmallAnswer.build(), Detail.FULL)
                : CaseWriter.line(CaseWithEveryFact.allBeing(Ternary.YES)))
            .getBytes(UTF_8);
    Random random = new Random(43);
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] text = mutated(whole, random);
      try {
        assertThat(reader.read(text)).isNotNull();
      } catch (InvalidCaseException e) {
        refused++;
        assertThat(ProblemsWriter.line(e.problems())).doesNotContain("\n");
      }
    }
    assertThat(refused).isBetween(MUTATIONS / 2, MUTATIONS - 1);
  }
}
