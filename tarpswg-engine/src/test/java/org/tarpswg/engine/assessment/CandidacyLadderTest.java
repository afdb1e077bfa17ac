// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.model.answer.Policy;

/**
 * Candidacy over every combination of what its rungs read, against the same ladder written again
 * from the decision table, straight down and without any rule object.
 */
class CandidacyLadderTest {
  private static final ToldCase PATIENT =
      ToldCase.METASTATIC
          .of("LMS")
          .and(
              "primary.treatmentStatus=RESECTED",
              "plannedProcedure.anticipatedMorbidityAcceptable=true",
              "operations[0].purpose=METASTASECTOMY",
              "operationsComplete=true",
              "systemicTherapiesComplete=true",
              "disease.clearRegression=false",
              "disease.sarcomatosis=false",
              "patient.symptoms[0].kind=PAIN");

  private static final ImmutableList<ImmutableList<String>> FACTS =
      ImmutableList.of(
          ImmutableList.of("fit", "unfit"),
          ImmutableList.of("definitive", "palliative"),
          ImmutableList.of("manageable", "unmanageable"),
          ImmutableList.of("distant", "multifocal"),
          ImmutableList.of("synchronous", "metachronous"),
          ImmutableList.of("response", "progression", "untreated"),
          ImmutableList.of("complete", "incomplete", "completeness not judged"),
          ImmutableList.of("cleared", "not cleared"),
          ImmutableList.of("recurrent", "not recurrent"),
          ImmutableList.of("low", "intermediate", "high"),
          ImmutableList.of("long interval", "short interval"),
          ImmutableList.of("high grade", "low grade"),
          ImmutableList.of("latest short", "latest long"));

  private static ImmutableList<String> told(String fact) {
    return switch (fact) {
      case "fit" -> ImmutableList.of("patient.performanceStatusSuitable=true");
      case "unfit" -> ImmutableList.of("patient.performanceStatusSuitable=false");
      case "definitive" -> ImmutableList.of("goals.localTherapy=DEFINITIVE");
      case "palliative" -> ImmutableList.of("goals.localTherapy=PALLIATIVE_SYMPTOM");
      case "manageable" -> ImmutableList.of("disease.allSitesManageable=true");
      case "unmanageable" -> ImmutableList.of("disease.allSitesManageable=false");
      case "distant" -> ImmutableList.of("disease.patterns=[DISTANT]");
      case "multifocal" -> ImmutableList.of("disease.patterns=[MULTIFOCAL_INTRA_ABDOMINAL]");
      case "synchronous" -> ImmutableList.of("disease.timing=SYNCHRONOUS");
      case "metachronous" -> ImmutableList.of("disease.timing=METACHRONOUS");
      case "response" ->
          ImmutableList.of("disease.response=PR", "systemicTherapies[0].setting=ADVANCED");
      case "progression" ->
          ImmutableList.of("disease.response=PD", "systemicTherapies[0].setting=ADVANCED");
      case "untreated" -> ImmutableList.of("systemicTherapies=[]");
      case "complete" -> ImmutableList.of("plannedProcedure.macroscopicCompletenessLikely=true");
      case "incomplete" -> ImmutableList.of("plannedProcedure.macroscopicCompletenessLikely=false");
      case "cleared" -> ImmutableList.of("primary.margin=R1");
      case "not cleared" -> ImmutableList.of("primary.margin=R2");
      case "recurrent" -> ImmutableList.of("disease.recurrent=true");
      case "not recurrent" -> ImmutableList.of("disease.recurrent=false");
      case "low" -> ImmutableList.of("disease.tumorVolume=LOW");
      case "intermediate" -> ImmutableList.of("disease.tumorVolume=INTERMEDIATE");
      case "high" -> ImmutableList.of("disease.tumorVolume=HIGH");
      case "long interval" -> ImmutableList.of("disease.freeIntervalMonths=12");
      case "short interval" -> ImmutableList.of("disease.freeIntervalMonths=11");
      case "high grade" -> ImmutableList.of("primary.highGrade=true");
      case "low grade" -> ImmutableList.of("primary.highGrade=false");
      case "latest short" -> ImmutableList.of("disease.latestFreeIntervalMonths=11");
      case "latest long" -> ImmutableList.of("disease.latestFreeIntervalMonths=12");
      default -> ImmutableList.of();
    };
  }

  /** The decision table, from its first line to its last. */
  private static String expected(List<String> of) {
    boolean multifocal = of.contains("multifocal");
    boolean responded = of.contains("response");
    boolean recurred = of.contains("recurrent");
    boolean synchronous = of.contains("synchronous") && !recurred;
    boolean discouraged =
        of.contains("high grade") || of.contains("high") || of.contains("latest short");
    int favorable = 0;
    int unfavorable = 0;
    if (of.contains("low")) {
      favorable++;
    } else {
      unfavorable++;
    }
    if (of.contains("long interval")) {
      favorable++;
    } else {
      unfavorable++;
    }
    if (responded) {
      favorable++;
    } else if (of.contains("progression")) {
      unfavorable++;
    }
    if (of.contains("unfit")) {
      return "NOT_SUPPORTED";
    }
    if (of.contains("palliative")) {
      return "PALLIATIVE_RESECTION_MAY_BE_CONSIDERED";
    }
    if (of.contains("unmanageable")) {
      return "NOT_SUPPORTED_SYSTEMIC_FIRST";
    }
    if ((synchronous || multifocal) && !responded) {
      return "NOT_SUPPORTED_UPFRONT";
    }
    if (of.contains("incomplete")) {
      return "NOT_SUPPORTED_SYSTEMIC_FIRST"; // R22
    }
    if (synchronous) {
      return "DISCUSS_AFTER_RESPONSE";
    }
    if (of.contains("not cleared")) {
      return "NOT_SUPPORTED";
    }
    if (multifocal) {
      return "DISCUSS_AFTER_RESPONSE";
    }
    if (recurred && discouraged) {
      return favorable == 0 ? "DISCOURAGED" : "DISCUSS_MIXED";
    }
    if (favorable == 0) {
      return "NOT_FAVORED";
    }
    return unfavorable == 0 ? "SUPPORTED" : "DISCUSS_MIXED";
  }

  private static String judged(List<String> of) {
    ImmutableList<String> facts =
        of.stream().map(CandidacyLadderTest::told).flatMap(List::stream).collect(toImmutableList());
    CaseFacts read = new CaseFacts(PATIENT.and(facts).read(), Policy.builder().build());
    return Completions.judge(Metastasectomy.CANDIDACY.ladder(), read)
        .verdict()
        .map(Verdict::name)
        .orElse("OPEN");
  }

  @Test
  void the_ladder_says_what_the_decision_table_says_of_every_combination() {
    Map<String, Integer> reached = new TreeMap<>();
    for (List<String> combination : Lists.cartesianProduct(FACTS)) {
      String expected = expected(combination);
      assertThat(judged(combination)).as("%s", combination).isEqualTo(expected);
      reached.merge(expected, 1, Integer::sum);
    }
    assertThat(reached).as("verdicts reached").hasSize(9);
  }
}
