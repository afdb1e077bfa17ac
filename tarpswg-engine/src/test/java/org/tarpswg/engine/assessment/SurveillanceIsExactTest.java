// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.SmallDomain;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Policy;

/**
 * Surveillance (clause 34) on 2018-03-01: its states and questions are those of all completions.
 */
class SurveillanceIsExactTest {
  private static final ToldCase CLEARED =
      ToldCase.NOTHING
          .of("LMS")
          .and(
              "primary.site=RETROPERITONEUM",
              "disease.status=RESECTED_NED",
              "operations=[]",
              "operationsComplete=true",
              "ablations=[]",
              "ablationsComplete=true",
              "imaging=[]",
              "imagingComplete=true");

  /** More than six months ago, between three and six, and less than three. */
  private static final String[] DAYS = {"2017-06-10", "2017-11-15", "2018-02-01"};

  @Test
  void two_operations_of_which_either_may_have_cleared_the_disease() {
    SmallDomain domain =
        new SmallDomain(CLEARED.and("operations[1].complications=none"))
            .with("operations[0].purpose", "METASTASECTOMY", "PRIMARY")
            .with("operations[0].margin", "R1", "R2")
            .with("operations[0].date", DAYS)
            .with("operations[1].purpose", "METASTASECTOMY", "PRIMARY")
            .with("operations[1].completeClearance", "true", "false")
            .with("operations[1].date", DAYS);
    assertThat(open(domain)).isGreaterThan(500);
  }

  @Test
  void an_operation_and_two_examinations() {
    SmallDomain domain =
        new SmallDomain(CLEARED.and("operations[0].margin=R0", "imaging[1].modality=CT"))
            .with("operations[0].purpose", "METASTASECTOMY", "PRIMARY")
            .with("operations[0].date", DAYS)
            .with("imaging[0].date", DAYS)
            .with("imaging[1].date", DAYS);
    assertThat(open(domain)).isGreaterThan(80);
  }

  @Test
  void an_operation_whose_margin_could_not_be_assessed() {
    SmallDomain domain =
        new SmallDomain(
                CLEARED.and(
                    "operations[0].purpose=METASTASECTOMY",
                    "operations[0].margin=R0",
                    "operations[1].margin=RX"))
            .with("operations[0].date", DAYS)
            .with("operations[1].purpose", "METASTASECTOMY", "PALLIATIVE")
            .with("operations[1].completeClearance", "true", "false")
            .with("operations[1].date", DAYS);
    assertThat(open(domain)).isGreaterThan(50);
  }

  private static int open(SmallDomain domain) {
    return domain.assertExact(Surveillance.VERDICT.ladder(), (CaseFacts facts) -> true);
  }

  @Test
  void a_day_that_is_not_exact_is_asked_for_only_where_it_matters() {
    ToldCase resected =
        CLEARED.and("operations[0].purpose=METASTASECTOMY", "operations[0].margin=R0");
    Assessment longAgo = surveillance(resected.and("operations[0].date=2016-05"), false);
    assertThat(longAgo.possible()).containsExactly("OVERDUE");
    Assessment within = surveillance(resected.and("operations[0].date=2017-12"), false);
    assertThat(within.possible()).containsExactlyInAnyOrder("NOT_DUE", "DUE");
    assertThat(missing(within)).containsExactly("operations[0].date");
  }

  @Test
  void by_policy_it_counts_from_an_ablation_too() {
    ToldCase ablated = CLEARED.and("ablations[0].date=2018-01-10");
    assertThat(surveillance(ablated.and("ablations[0].outcome=COMPLETE"), false).possible())
        .containsExactly("NOT_ASSESSED");
    Assessment complete = surveillance(ablated.and("ablations[0].outcome=COMPLETE"), true);
    assertThat(complete.possible()).containsExactly("NOT_DUE");
    assertThat(complete.lines().get(0).windowFrom()).hasToString("Optional[2018-04-10]");
    Assessment open = surveillance(ablated, true);
    assertThat(open.possible()).containsExactlyInAnyOrder("NOT_ASSESSED", "NOT_DUE");
    assertThat(missing(open)).containsExactly("ablations[0].outcome");
  }

  private static ImmutableList<String> missing(Assessment assessment) {
    return ToldCase.paths(assessment.missing());
  }

  private static Assessment surveillance(ToldCase told, boolean ablationCounts) {
    Policy policy = Policy.builder().surveillanceAfterAblationAlone(ablationCounts).build();
    return told.answer(policy).assessments().stream()
        .filter(assessment -> assessment.kind() == AssessmentKind.SURVEILLANCE)
        .findFirst()
        .orElseThrow();
  }
}
