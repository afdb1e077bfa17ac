// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.model.problem.Problems;

/** Cases with something wrong in them: all of it is said at once, and nothing that is not wrong. */
class RefusedCaseTest {
  private static final String START = "{\"asOf\": \"2018-03-01\", ";
  private static final String SECRET = "Jane Doe, MRN 4711";

  @Test
  void everyProblemOfEveryKindIsSaidAtOnce() {
    assertThat(
            Refusals.all(
                """
                {"primry": {}, "patient": {"ecog": 9, "smokingStatus": "NEVR"},
                 "primary": {"diagnosisDate": "2017-02-30", "biopsyProven": "yes"},
                 "lesions": [{"site": "LUNG"}, {"id": "b", "count": 3, "distribution": "SOLITARY"}],
                 "operationsComplete": true}
                """))
        .extracting(problem -> problem.code() + " " + problem.path())
        .containsExactlyInAnyOrder(
            "UNKNOWN_PROPERTY primry",
            "MISSING asOf",
            "VALUE_RANGE patient.ecog",
            "UNKNOWN_VALUE patient.smokingStatus",
            "VALUE_RANGE primary.diagnosisDate",
            "WRONG_TYPE primary.biopsyProven",
            "MISSING lesions[0].id",
            "SOLITARY_WITH_COUNT lesions[b].count",
            "COMPLETE_WITHOUT_LIST operations.complete");
  }

  @Test
  void theDayOfAssessmentIsMandatoryAndADay() {
    assertThat(Refusals.only("{}").code()).isEqualTo("MISSING");
    assertThat(Refusals.only("{\"asOf\": null}").path()).isEqualTo("asOf");
    for (String day : new String[] {"2018", "2018-03", "2018-02-30", "today", ""}) {
      assertThat(Refusals.only("{\"asOf\": \"" + day + "\"}").code()).isEqualTo("VALUE_RANGE");
    }
    assertThat(Refusals.only("{\"asOf\": \"+12018-03-01\"}").path()).isEqualTo("asOf");
    assertThat(Refusals.only("{\"asOf\": 20180301}").code()).isEqualTo("WRONG_TYPE");
  }

  @Test
  void lesionIdsAreMandatoryUniqueAndAddressTheirFacts() {
    assertThat(Refusals.only(START + "\"lesions\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}").code())
        .isEqualTo("DUPLICATE_ID");
    assertThat(Refusals.only(START + "\"lesions\": [{\"id\": null}]}").path())
        .isEqualTo("lesions[0].id");
    assertThat(Refusals.only(START + "\"lesions\": [{\"id\": \"a]b\"}]}").path())
        .isEqualTo("lesions[a]b].id");
  }

  @Test
  void completenessIsClaimedOnlyForAList() {
    Problem problem = Refusals.only(START + "\"lesionsComplete\": true}");
    assertThat(problem.code()).isEqualTo("COMPLETE_WITHOUT_LIST");
    assertThat(problem.path()).isEqualTo("lesions.complete");
    assertThat(problem.cure()).contains("\"lesions\": []");
    assertThat(Refusals.only(START + "\"lesions\": null, \"lesionsComplete\": true}").code())
        .isEqualTo("COMPLETE_WITHOUT_LIST");
  }

  @Test
  void aRefusedPartBringsNoSecondProblem() {
    assertThat(
            Refusals.only(
                    START
                        + "\"disease\": {\"progressingFoci\": [\"a\"]}, \"lesionsComplete\": true,"
                        + "\"lesions\": [{\"id\": \"a\", \"count\": 2,"
                        + "\"distribution\": \"SOLITARY\"}]}")
                .path())
        .isEqualTo("lesions[a].count");
    assertThat(Refusals.only(START + "\"primary\": {\"histology\": [\"LMZ\"]}}").code())
        .isEqualTo("UNKNOWN_VALUE");
  }

  @Test
  void aMessageHoldsNoValueOfAnotherField() {
    String innocent =
        "\"note\": \"" + SECRET + "\", \"patient\": {\"preference\": \"" + SECRET + "\"}";
    for (String wrong :
        new String[] {
          "\"x\": 1", "\"primary\": {\"site\": \"X\"}", "\"lesions\": [{}]", "\"disease\": 3",
          "\"note\": 3", "\"goals\": tru", "\"goals\": {", "\"imaging\": [{\"date\": \"2019\"}]"
        }) {
      String text = START + innocent + ", " + wrong + "}";
      assertThat(Refusals.all(text))
          .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(SECRET, "4711"));
    }
  }

  @Test
  void longAndBrokenWordsAreQuotedShortAndOnOneLine() {
    String longWord = "x".repeat(900_000);
    for (String wrong :
        new String[] {
          "\"" + "y".repeat(40_000) + "\": 1",
          "\"a\\nb\\u0000\": 1",
          "\"primary\": {\"site\": \"" + longWord + "\"}",
          "\"primary\": {\"diagnosisDate\": \"" + longWord + "\"}",
          "\"primary\": {\"histology\": \"a\\nb" + longWord + "\"}",
          "\"lesions\": [{\"id\": \"" + longWord + "\", \"count\": 0}]",
          "\"lesions\": [], \"lesionsComplete\": true, \"plannedBiopsy\": {\"lesionId\": \""
              + longWord
              + "\"}"
        }) {
      assertThat(Refusals.all(START + wrong + "}")).isNotEmpty();
    }
  }

  @Test
  void moreThanAThousandProblemsAreCountedNotSaid() {
    String properties =
        IntStream.range(0, 200_000).mapToObj(i -> "\"p" + i + "\":1").collect(joining(","));
    assertThat(Refusals.all(START + properties + "}")).hasSize(Problems.MOST_TOLD + 1);
    String words = "{\"kind\":\"FAVORABLE\",\"x\":1},".repeat(999) + "{}";
    assertThat(Refusals.all(START + "\"events\": [" + words + "]}"))
        .hasSize(Problems.MOST_TOLD + 1)
        .last()
        .extracting(Problem::code)
        .isEqualTo("TOO_MANY_PROBLEMS");
  }
}
