// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarpswg.engine.SmallDomain;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.LesionSite;

/**
 * Local ablation of a lesion over every combination, told and untold, against the ladder's table.
 */
class AblationLadderTest {
  private static final ToldCase PATIENT =
      ToldCase.NOTHING
          .of("LMS")
          .and(
              "primary.site=RETROPERITONEUM",
              "lesions[0].histologicStatus=NOT_SAMPLED",
              "lesionsComplete=true");

  private static Ladder<Verdict> candidacy(CaseFacts facts) {
    return LocalAblationOfLesion.candidacy(Lists.LESIONS.places(facts).get(0)).ladder();
  }

  private static String judged(String... told) {
    CaseFacts facts = new CaseFacts(PATIENT.and(told).read(), Policy.builder().build());
    return Completions.judge(candidacy(facts), facts).verdict().map(Verdict::name).orElse("OPEN");
  }

  /** Sites are told apart as lung or liver and others only. */
  @ParameterizedTest
  @CsvSource({
    "SUSPECTED, true, true, true, NOT_ASSESSED",
    "SUSPECTED, false, true, true, NOT_ASSESSED",
    "CONFIRMED, true, true, true, CONSIDER",
    "CONFIRMED, true, true, false, MAY_BE_CONSIDERED",
    "CONFIRMED, true, false, true, NOT_FEASIBLE",
    "CONFIRMED, true, false, false, NOT_FEASIBLE",
    "CONFIRMED, false, true, true, CONSIDER",
    "CONFIRMED, false, true, false, NOT_ADDRESSED",
    "CONFIRMED, false, false, true, NOT_FEASIBLE",
    "CONFIRMED, false, false, false, NOT_ADDRESSED",
    "RESECTED_NED, true, true, false, NOT_ASSESSED",
    "NONE, true, true, false, NOT_ASSESSED"
  })
  void the_ladder_says_what_the_table_says(
      String status, boolean lungOrLiver, boolean controllable, boolean recurrent, String verdict) {
    assertThat(
            Arrays.stream(LesionSite.values())
                .filter(site -> lungOrLiver == isLungOrLiver(site))
                .map(
                    site ->
                        judged(
                            "disease.status=" + status,
                            "lesions[0].site=" + site,
                            "lesions[0].controllableByLocalAblation=" + controllable,
                            "disease.recurrent=" + recurrent)))
        .containsOnly(verdict);
  }

  private static boolean isLungOrLiver(LesionSite site) {
    return site == LesionSite.LUNG || site == LesionSite.LIVER;
  }

  @ParameterizedTest
  @EnumSource
  void a_site_alone_settles_nothing(LesionSite site) {
    assertThat(judged("disease.status=CONFIRMED", "lesions[0].site=" + site)).isEqualTo("OPEN");
  }

  @Test
  void it_is_open_exactly_where_completions_differ() {
    ImmutableList<String> sites =
        Arrays.stream(LesionSite.values()).map(Enum::name).collect(toImmutableList());
    SmallDomain domain =
        new SmallDomain(PATIENT)
            .with("disease.status", "SUSPECTED", "CONFIRMED", "RESECTED_NED")
            .with("lesions[L0].site", sites.toArray(String[]::new))
            .with("lesions[L0].controllableByLocalAblation", "true", "false")
            .with("disease.recurrent", "true", "false");
    assertThat(domain.assertExact(AblationLadderTest::candidacy, facts -> true)).isGreaterThan(150);
  }
}
