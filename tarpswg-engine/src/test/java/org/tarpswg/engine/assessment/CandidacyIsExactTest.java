// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.model.answer.Policy;

/**
 * Candidacy over twelve facts: the verdicts still possible are exactly those of all completions,
 * and a fact is missing if and only if two completions that differ in it alone disagree.
 */
class CandidacyIsExactTest {
  private static final ToldCase PATIENT =
      ToldCase.METASTATIC
          .of("LMS")
          .and(
              "primary.treatmentStatus=RESECTED",
              "plannedProcedure.anticipatedMorbidityAcceptable=true",
              "operations[0].purpose=METASTASECTOMY",
              "operationsComplete=true",
              "systemicTherapies[0].setting=ADVANCED",
              "systemicTherapiesComplete=true",
              "disease.clearRegression=false",
              "disease.sarcomatosis=false",
              "patient.symptoms[0].kind=PAIN");

  private static final ImmutableList<ImmutableList<String>> FACTS =
      ImmutableList.of(
          either("patient.performanceStatusSuitable"),
          either("disease.allSitesManageable"),
          values("disease.patterns", "[DISTANT]", "[MULTIFOCAL_INTRA_ABDOMINAL]"),
          values("disease.timing", "SYNCHRONOUS", "METACHRONOUS"),
          values("disease.response", "PR", "PD"),
          values("primary.margin", "R0", "R2"),
          either("disease.recurrent"),
          values("disease.tumorVolume", "LOW", "INTERMEDIATE", "HIGH"),
          values("disease.freeIntervalMonths", "6", "12"),
          either("primary.highGrade"),
          values("disease.latestFreeIntervalMonths", "6", "12"),
          values("goals.localTherapy", "DEFINITIVE", "PALLIATIVE_SYMPTOM"));

  private final Map<List<Integer>, Verdict> verdicts = new HashMap<>();

  private static ImmutableList<String> either(String path) {
    return values(path, "true", "false");
  }

  private static ImmutableList<String> values(String path, String... values) {
    return ImmutableList.copyOf(values).stream()
        .map(value -> path + "=" + value)
        .collect(toImmutableList());
  }

  private static String path(int fact) {
    String first = FACTS.get(fact).get(0);
    return first.substring(0, first.indexOf('='));
  }

  private static Outcome<Verdict> judge(List<String> told) {
    CaseFacts facts =
        new CaseFacts(PATIENT.and(told.toArray(String[]::new)).read(), Policy.builder().build());
    return Completions.judge(Metastasectomy.CANDIDACY.ladder(), facts);
  }

  private Verdict complete(List<Integer> values) {
    return verdicts.computeIfAbsent(
        values,
        all ->
            judge(
                    IntStream.range(0, FACTS.size())
                        .mapToObj(fact -> FACTS.get(fact).get(all.get(fact)))
                        .toList())
                .verdict()
                .orElseThrow());
  }

  @Test
  void the_possible_verdicts_and_the_missing_facts_are_those_of_all_completions() {
    Random random = new Random(2018); // fixed: the same cases every time
    int open = 0;
    for (int i = 0; i < 60; i++) {
      List<Integer> told = someTold(random);
      Outcome<Verdict> outcome =
          judge(
              IntStream.range(0, FACTS.size())
                  .filter(fact -> told.get(fact) >= 0)
                  .mapToObj(fact -> FACTS.get(fact).get(told.get(fact)))
                  .toList());
      ImmutableList<List<Integer>> completions = completions(told);
      assertThat(outcome.possible())
          .as("%s", told)
          .isEqualTo(completions.stream().map(this::complete).collect(toImmutableSet()));
      assertThat(missing(outcome)).as("%s", told).isEqualTo(deciding(told, completions));
      open += outcome.verdict().isEmpty() ? 1 : 0;
    }
    assertThat(open).as("cases that stay open").isBetween(20, 59);
  }

  /** At least half of the facts; the others are -1. */
  private static List<Integer> someTold(Random random) {
    List<Integer> told = new ArrayList<>();
    for (ImmutableList<String> values : FACTS) {
      told.add(random.nextInt(5) < 2 ? -1 : random.nextInt(values.size()));
    }
    return told;
  }

  private static ImmutableList<List<Integer>> completions(List<Integer> told) {
    List<List<Integer>> domains =
        IntStream.range(0, told.size())
            .mapToObj(
                fact ->
                    told.get(fact) >= 0
                        ? List.of(told.get(fact))
                        : IntStream.range(0, FACTS.get(fact).size()).boxed().toList())
            .toList();
    return ImmutableList.copyOf(Lists.cartesianProduct(domains));
  }

  private static ImmutableSet<String> missing(Outcome<Verdict> outcome) {
    ImmutableSet<String> asked =
        IntStream.range(0, FACTS.size())
            .mapToObj(CandidacyIsExactTest::path)
            .collect(toImmutableSet());
    return outcome.missing().stream()
        .map(path -> path.text())
        .filter(asked::contains)
        .sorted()
        .collect(toImmutableSet());
  }

  private ImmutableSet<String> deciding(
      List<Integer> told, ImmutableList<List<Integer>> completions) {
    Set<String> deciding = new HashSet<>();
    for (int fact = 0; fact < told.size(); fact++) {
      if (told.get(fact) < 0 && decides(fact, completions)) {
        deciding.add(path(fact));
      }
    }
    return deciding.stream().sorted().collect(toImmutableSet());
  }

  private boolean decides(int fact, ImmutableList<List<Integer>> completions) {
    for (List<Integer> completion : completions) {
      for (int value = 0; value < FACTS.get(fact).size(); value++) {
        List<Integer> other = new ArrayList<>(completion);
        other.set(fact, value);
        if (!complete(other).equals(complete(completion))) {
          return true;
        }
      }
    }
    return false;
  }
}
