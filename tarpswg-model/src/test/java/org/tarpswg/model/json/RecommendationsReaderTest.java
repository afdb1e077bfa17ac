// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

class RecommendationsReaderTest {
  private static final RecommendationsReader READER = RecommendationsReader.strict();
  private static final String TEXT = RecommendationsWriter.write(SmallAnswer.build());

  private static ImmutableList<Problem> problems(String text) {
    return catchThrowableOfType(InvalidCaseException.class, () -> READER.read(text)).problems();
  }

  private static Problem only(String text) {
    ImmutableList<Problem> found = problems(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  /** The small answer with one of its texts replaced, which must occur in it. */
  private static String with(String written, String instead) {
    assertThat(TEXT).contains(written);
    int at = TEXT.indexOf(written);
    return TEXT.substring(0, at) + instead + TEXT.substring(at + written.length());
  }

  @Test
  void an_answer_is_read_back_equal_and_writes_the_same_bytes() {
    assertThat(READER.read(TEXT)).isEqualTo(SmallAnswer.build());
    assertThat(RecommendationsWriter.write(READER.read(TEXT))).isEqualTo(TEXT);
    assertThat(READER.read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(SmallAnswer.build());
  }

  @Test
  void the_form_on_one_line_holds_the_same() {
    String line = RecommendationsWriter.line(SmallAnswer.build(), Detail.FULL);
    assertThat(line).doesNotContain("\n").startsWith("{\"detail\":\"FULL\",\"scope\":{");
    assertThat(READER.read(line)).isEqualTo(SmallAnswer.build());
  }

  @ParameterizedTest
  @EnumSource(value = Detail.class, names = "FULL", mode = EnumSource.Mode.EXCLUDE)
  void what_was_left_out_cannot_be_read_back(Detail detail) {
    Problem refused = only(RecommendationsWriter.write(SmallAnswer.build(), detail));
    assertThat(refused.code()).isEqualTo("NOT_FULL");
    assertThat(refused.path()).isEqualTo("detail");
    assertThat(refused.found()).isEqualTo(detail.name());
    assertThat(refused.cure()).contains("full detail");
  }

  @Test
  void a_text_without_its_level_is_refused() {
    assertThat(only(with("\"detail\" : \"FULL\",", "")).code()).isEqualTo("MISSING");
    assertThat(only(with("\"FULL\"", "\"full\"")).cure()).contains("FULL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"scopeClass\" : \"IN\" | \"scopeClass\" : \"INN\" | UNKNOWN_VALUE | scope.scopeClass",
        "\"scopeClass\" : \"IN\" | \"scopeClas\" : \"IN\" | UNKNOWN_PROPERTY | scope.scopeClas",
        "\"possible\" : [ \"IN\" ] | \"possible\" : [ \"IN\", \"IN\" ] | DUPLICATE_VALUE | scope.possible[1]",
        "\"possible\" : [ \"IN\" ] | \"possible\" : \"IN\" | WRONG_TYPE | scope.possible",
        "\"possible\" : [ \"IN\" ] | \"possible\" : null | WRONG_TYPE | scope.possible",
        "\"clause\" : \"43a\" | \"clause\" : \"44\" | VALUE_RANGE | findings[0].clause",
        "\"clause\" : \"43a\" | \"clause\" : 43 | WRONG_TYPE | findings[0].clause",
        "\"grading\" : \"IB\" | \"grading\" : \"IF\" | VALUE_RANGE | findings[0].grading",
        "\"citations\" : [ 87, 88 ] | \"citations\" : [ 87, 88.5 ] | WRONG_TYPE | findings[1].citations[1]",
        "\"citations\" : [ 87, 88 ] | \"citations\" : [ 87, -1 ] | VALUE_RANGE | findings[1].citations[1]",
        "\"43a.highDose\" | \"43a highDose\" | VALUE_RANGE | findings[0].parts[0].id",
        "\"lesions[L1]\" | \"lesions[L1\" | VALUE_RANGE | findings[1].targets[0]",
        "\"label\" : \"trabectedin\" | \"label\" : \"doxorubicin\" | DISAGREES | options.offered[0].label",
        "\"asOf\" : \"2018-03-01\" | \"asOf\" : \"2018-02-30\" | VALUE_RANGE | receipt.asOf",
        "\"twoTierGrading\" : false | \"twoTierGrading\" : \"no\" | WRONG_TYPE | receipt.policy.twoTierGrading",
        "\"fulfillment\" : \"NOT_DOCUMENTED\" | \"fulfillment\" : null | WRONG_TYPE | findings[1].fulfillment",
      })
  void what_is_not_understood_is_refused(String written, String instead, String code, String path) {
    assertThat(problems(with(written, instead)))
        .extracting(Problem::code, Problem::path)
        .contains(tuple(code, path));
  }

  @Test
  void all_problems_are_told_at_once() {
    String broken =
        with("\"scopeClass\" : \"IN\"", "\"scopeClass\" : 3")
            .replace("\"edition\" : \"2018\",", "")
            .replace("\"family\" : \"DISCUSS\"", "\"family\" : \"DISCUS\"");
    assertThat(problems(broken))
        .extracting(Problem::path)
        .containsExactly("scope.scopeClass", "assessments[0].family", "receipt.edition");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "3", "{", "{} {}", "{\"detail\":\"FULL\"}"})
  void what_is_no_answer_is_refused(String text) {
    assertThat(problems(text)).isNotEmpty();
  }

  @Test
  void input_is_bounded() {
    RecommendationsReader narrow =
        RecommendationsReader.strict(new InputLimits(1_000_000, 100, 1, 1_000));
    assertThat(catchThrowableOfType(InvalidCaseException.class, () -> narrow.read(TEXT)).problems())
        .extracting(Problem::code)
        .containsOnly("TOO_LARGE");
    assertThat(only("[".repeat(100_000)).code()).isEqualTo("TOO_LARGE");
    assertThat(only("{\"detail\":\"FULL\",\"scope\":" + "{\"a\":".repeat(500)).code())
        .isEqualTo("TOO_LARGE");
  }
}
