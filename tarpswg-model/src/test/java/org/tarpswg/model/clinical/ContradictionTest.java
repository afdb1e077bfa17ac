// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.model.ToldFacts;
import org.tarpswg.model.problem.Problem;

/** Each pair of facts that no reading makes true together, and that it takes all of them. */
class ContradictionTest {

  record Contradiction(String code, String path, ImmutableList<String> facts) {}

  private static Contradiction of(String code, String path, String... facts) {
    return new Contradiction(code, path, ImmutableList.copyOf(facts));
  }

  static Stream<Contradiction> contradictions() {
    return Stream.of(
        of(
            "DUPLICATE_ID",
            "lesions[2].id",
            "lesions[0].id=A",
            "lesions[1].id=B",
            "lesions[2].id=A"),
        of(
            "PROVEN_LESION_WITHOUT_METASTASIS",
            "lesions[L0].histologicStatus",
            "disease.status=NONE",
            "lesions[0].histologicStatus=POSITIVE"),
        of(
            "SOLITARY_WITH_COUNT",
            "lesions[L0].count",
            "lesions[0].distribution=SOLITARY",
            "lesions[0].count=2"),
        of(
            "SIDES",
            "lesions[L0].relationToPrimary",
            "primary.laterality=LEFT",
            "lesions[0].laterality=LEFT",
            "lesions[0].relationToPrimary=CONTRALATERAL"),
        of(
            "SIDES",
            "lesions[L1].relationToPrimary",
            "primary.laterality=RIGHT",
            "lesions[1].laterality=LEFT",
            "lesions[1].relationToPrimary=IPSILATERAL"),
        of(
            "MANAGEABLE_AGAINST_LESION",
            "lesions[L0].completelyResectable",
            "disease.allSitesManageable=true",
            "lesions[0].completelyResectable=false",
            "lesions[0].controllableByLocalAblation=false"),
        of(
            "IN_SITU_AND_RESECTED",
            "primary.treatmentStatus",
            "primary.treatmentStatus=IN_SITU",
            "operations[0].purpose=PRIMARY",
            "operations[0].margin=R0"),
        of(
            "IN_SITU_AND_RESECTED",
            "primary.treatmentStatus",
            "primary.treatmentStatus=IN_SITU",
            "operations[0].purpose=PRIMARY",
            "operations[0].margin=R1"),
        of(
            "MARGIN_WITHOUT_RESECTION",
            "primary.margin",
            "primary.treatmentStatus=IN_SITU",
            "primary.margin=R1"),
        of(
            "LESION_NOT_LISTED",
            "disease.progressingFoci",
            "lesions=[]",
            "lesionsComplete=true",
            "disease.progressingFoci=[\"L7\"]"),
        of(
            "LESION_NOT_LISTED",
            "plannedProcedure.lesionIds",
            "lesions=[{\"id\":\"L0\"}]",
            "lesionsComplete=true",
            "plannedProcedure.lesionIds=[\"L0\",\"L7\"]"),
        of(
            "LESION_NOT_LISTED",
            "plannedBiopsy.lesionId",
            "lesions=[{\"id\":\"L0\"}]",
            "lesionsComplete=true",
            "plannedBiopsy.lesionId=L7"),
        of(
            "LESION_NOT_LISTED",
            "patient.symptoms[0].causeLesionId",
            "lesions=[{\"id\":\"L0\"}]",
            "lesionsComplete=true",
            "patient.symptoms=[{\"causeLesionId\":\"L7\"}]"));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void theFactsTogetherAreRefusedForThisOneReason(Contradiction of) {
    assertThat(ToldFacts.problems(of.facts)).singleElement().satisfies(problem -> is(problem, of));
  }

  private static void is(Problem problem, Contradiction expected) {
    assertThat(problem.code()).isEqualTo(expected.code);
    assertThat(problem.path()).isEqualTo(expected.path);
    assertThat(List.of(problem.found(), problem.rule(), problem.cure()))
        .allSatisfy(words -> assertThat(words).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void withoutAnyOneOfTheFactsThereIsNoContradiction(Contradiction of) {
    for (String fact : of.facts) {
      if (fact.equals("lesions[1].id=B")) {
        continue; // stands between the two, to tell their places apart
      }
      List<String> others = new ArrayList<>(of.facts);
      others.remove(fact);
      assertThat(ToldFacts.problems(others))
          .describedAs("without %s", fact)
          .extracting(Problem::code)
          .doesNotContain(of.code);
    }
  }
}
