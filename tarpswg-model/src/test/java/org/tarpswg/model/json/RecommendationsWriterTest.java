// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Recommendations;

class RecommendationsWriterTest {
  private final String text = RecommendationsWriter.write(SmallAnswer.build());
  private final JsonNode json = parse(text);

  @Test
  void the_whole_text_is_as_agreed() throws IOException {
    try (InputStream agreed = getClass().getResourceAsStream("small-answer.json")) {
      assertThat(agreed).isNotNull();
      assertThat(text).isEqualTo(new String(agreed.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void the_top_level_keys_stand_in_the_agreed_order() {
    assertThat(ImmutableList.copyOf(json.fieldNames()))
        .containsExactly(
            "detail",
            "scope",
            "findings",
            "unruled",
            "options",
            "narrative",
            "assessments",
            "missing",
            "askNext",
            "conflicts",
            "advisories",
            "pointers",
            "notices",
            "receipt");
  }

  @Test
  void a_finding_that_applies_tells_grading_citations_and_fulfillment() {
    JsonNode finding = json.at("/findings/1");
    assertThat(finding.path("clause").textValue()).isEqualTo("43b");
    assertThat(finding.path("grading").textValue()).isEqualTo("IB");
    assertThat(finding.path("citations").toString()).isEqualTo("[87,88]");
    assertThat(finding.path("fulfillment").textValue()).isEqualTo("NOT_DOCUMENTED");
    assertThat(finding.at("/missing/fulfillment/0/path").textValue()).isEqualTo("disease.response");
  }

  @Test
  void what_is_absent_is_left_out_and_an_empty_list_is_written() {
    JsonNode undetermined = json.at("/findings/0");
    assertThat(undetermined.has("fulfillment")).isFalse();
    assertThat(undetermined.has("direction")).isFalse();
    assertThat(undetermined.path("citations").isArray()).isTrue();
    assertThat(undetermined.path("citations")).isEmpty();
    assertThat(json.at("/options/conditional").isArray()).isTrue();
  }

  @Test
  void a_part_has_a_dotted_id_and_no_grading_of_its_own() {
    JsonNode part = json.at("/findings/0/parts/0");
    assertThat(part.path("id").textValue()).isEqualTo("43a.highDose");
    assertThat(part.has("grading")).isFalse();
    assertThat(part.has("citations")).isFalse();
  }

  @Test
  void a_narrative_point_has_no_grading() {
    assertThat(json.at("/narrative/0/point").textValue()).isEqualTo("NL2");
    assertThat(json.at("/narrative/0").has("grading")).isFalse();
  }

  @Test
  void a_truth_has_three_values_and_an_unknown_response_is_left_out() {
    assertThat(json.at("/scope/derivation/truth").textValue()).isEqualTo("YES");
    assertThat(json.at("/options/offered/0/previouslyGiven").textValue()).isEqualTo("YES");
    assertThat(json.at("/options/offered/0/priorExposures/0/bestResponse").textValue())
        .isEqualTo("SD");
    assertThat(json.at("/options/offered/0/priorExposures/1").has("bestResponse")).isFalse();
  }

  @Test
  void the_limits_of_use_are_written_in_words() {
    assertThat(json.at("/notices/0/words").textValue()).contains("not a medical device");
  }

  @Test
  void a_policy_without_a_minimum_age_leaves_it_out() {
    Recommendations withDefaults =
        Recommendations.builder()
            .from(SmallAnswer.build())
            .receipt(SmallAnswer.receipt(Policy.builder().build()))
            .build();
    JsonNode policy = parse(RecommendationsWriter.write(withDefaults)).at("/receipt/policy");
    assertThat(policy.has("minimumAge")).isFalse();
    assertThat(json.at("/receipt/policy/minimumAge").intValue()).isEqualTo(18);
  }

  @Test
  void equal_answers_give_equal_text_whatever_the_surroundings() {
    Locale before = Locale.getDefault();
    String separator = System.getProperty("line.separator");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      System.setProperty("line.separator", "\r\n");
      assertThat(RecommendationsWriter.write(SmallAnswer.build())).isEqualTo(text);
    } finally {
      Locale.setDefault(before);
      System.setProperty("line.separator", separator);
    }
    assertThat(text).endsWith("}\n").doesNotContain("\r");
  }

  private static JsonNode parse(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
