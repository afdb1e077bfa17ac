// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** What each level of detail holds, on an answer in which every field occurs. */
class DetailTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static JsonNode at(Detail detail) throws JsonProcessingException {
    return MAPPER.readTree(RecommendationsWriter.line(SmallAnswer.build(), detail));
  }

  @Test
  void compact_is_as_agreed() {
    assertThat(RecommendationsWriter.line(SmallAnswer.build(), Detail.COMPACT))
        .isEqualTo(
            """
            {"detail":"COMPACT",
            "scope":{"scopeClass":"IN","reasons":[]},
            "findings":[
            {"clause":"43a","applicability":"UNDETERMINED","grading":"IB",
            "missing":{"applicability":["disease.response"],"fulfillment":[]},
            "parts":[{"id":"43a.highDose","applicability":"DOES_NOT_APPLY","direction":"FOR",
            "force":"MAY","missing":{"applicability":[],"fulfillment":[]}}]},
            {"clause":"43b","applicability":"APPLIES","fulfillment":"NOT_DOCUMENTED",
            "direction":"FOR","force":"MAY","grading":"IB",
            "missing":{"applicability":[],"fulfillment":["disease.response"]},"parts":[]}],
            "unruled":["1"],
            "options":{"offered":["TRABECTEDIN"],"conditional":[],"needsJudgement":[],
            "advisedAgainst":[]},
            "assessments":[{"kind":"LOCAL_ABLATION","target":"lesions[L1]",
            "verdict":"MAY_BE_CONSIDERED","possible":["MAY_BE_CONSIDERED"],"family":"DISCUSS"}],
            "missing":["disease.response"],
            "conflicts":["LINE_AGAINST_HISTORY"],
            "advisories":["EU-03"],
            "notices":["LIMITS_OF_USE"],
            "receipt":{"edition":"2018","dataHash":"c0ffee","libraryVersion":"0.1.0",
            "policy":{"extendGeneralClauses":true,"twoTierGrading":false,
            "surveillanceAfterAblationAlone":false,"embolizationForProgressingFoci":false,
            "subcutaneousCountsAsSoftTissue":true,"minimumAge":18},"asOf":"2018-03-01"}}
            """
                .replace("\n", ""));
  }

  @Test
  void standard_is_full_without_the_derivations() throws Exception {
    JsonNode full = at(Detail.FULL);
    withoutDerivations(full);
    ((ObjectNode) full).put("detail", "STANDARD");
    assertThat(at(Detail.STANDARD)).isEqualTo(full);
  }

  private static void withoutDerivations(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove("derivation");
    }
    node.forEach(DetailTest::withoutDerivations);
  }

  @Test
  void the_level_is_the_first_thing_that_is_said() throws Exception {
    for (Detail detail : Detail.values()) {
      assertThat(ImmutableList.copyOf(at(detail).fieldNames()).get(0)).isEqualTo("detail");
      assertThat(at(detail).path("detail").textValue()).isEqualTo(detail.name());
    }
  }

  @Test
  void a_part_has_the_keys_of_its_clause_less_what_is_printed_once() throws Exception {
    JsonNode clause = at(Detail.FULL).at("/findings/1");
    JsonNode part = at(Detail.FULL).at("/findings/0/parts/0");
    assertThat(ImmutableList.copyOf(clause.fieldNames()))
        .containsExactly(
            "clause",
            "applicability",
            "fulfillment",
            "direction",
            "force",
            "grading",
            "citations",
            "advice",
            "targets",
            "missing",
            "parts",
            "derivation",
            "links",
            "caveats",
            "conflicts",
            "advisories",
            "errata",
            "readings");
    assertThat(ImmutableList.copyOf(part.fieldNames()))
        .containsExactly(
            "id",
            "applicability",
            "direction",
            "force",
            "advice",
            "targets",
            "missing",
            "derivation");
  }

  @Test
  void both_forms_hold_the_same_at_each_level() throws Exception {
    for (Detail detail : Detail.values()) {
      String indented = RecommendationsWriter.write(SmallAnswer.build(), detail);
      assertThat(indented).endsWith("}\n");
      assertThat(MAPPER.readTree(indented)).isEqualTo(at(detail));
    }
  }
}
