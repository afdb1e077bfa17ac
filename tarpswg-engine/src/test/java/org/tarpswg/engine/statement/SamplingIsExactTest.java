// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tarpswg.engine.SmallDomain;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.model.known.Ternary;

/** Statements 12, 14 and 16 over small domains: open exactly where two completions differ. */
class SamplingIsExactTest {
  private static final ToldCase PATIENT =
      ToldCase.METASTATIC.of("LMS").and("goals.researchTissueWanted=false");

  private static final String PURPOSE = "plannedBiopsy.purpose";

  private static SmallDomain oneLesion() {
    return new SmallDomain(PATIENT.and("lesions[0].diameterMm=9", "lesionsComplete=true"))
        .with("lesions[L0].site", "LUNG", "BONE")
        .with("lesions[L0].appearance", "TYPICAL", "LESS_CHARACTERISTIC", "ATYPICAL", "EQUIVOCAL")
        .with("lesions[L0].unusualLocation", "true", "false")
        .with("primary.biopsyProven", "true", "false")
        .with("patient.hereditarySyndrome", "true", "false")
        .with("patient.otherMalignancy", "true", "false");
  }

  /** The first lesion may be the only one of clause 14 or not, and so may the second. */
  private static SmallDomain twoLesions() {
    return new SmallDomain(
            PATIENT.and(
                "primary.laterality=LEFT",
                "lesions[0].diameterMm=9",
                "lesions[1].count=1",
                "lesionsComplete=true"))
        .with("lesions[L0].site", "RETROPERITONEUM", "LUNG")
        .with("lesions[L0].count", "1", "2")
        .with("lesions[L0].laterality", "LEFT", "RIGHT")
        .with("lesions[L1].site", "PERITONEUM", "LIVER")
        .with("lesions[L1].laterality", "LEFT", "RIGHT")
        .with("lesions[L1].appearance", "TYPICAL", "EQUIVOCAL");
  }

  private static SmallDomain biopsy(ToldCase patient) {
    return new SmallDomain(patient)
        .with("plannedBiopsy.planned", "true", "false")
        .with("plannedBiopsy.technique", "CORE", "OPEN", "FNA")
        .with("plannedBiopsy.cores", "3", "4")
        .with("plannedBiopsy.gauge", "13", "16", "17");
  }

  private static Ladder<Ternary> applies(String clause, int place) {
    return Ladder.truthOf(SmallDomain.output(clause, place).trigger());
  }

  private static boolean holds(Condition condition, CaseFacts facts) {
    return Completions.truthOf(condition, facts).verdictOr(Ternary.UNKNOWN).isYes();
  }

  @Test
  void the_waiver_and_the_duty_of_12_are_open_exactly_where_completions_differ() {
    assertThat(oneLesion().assertExact(applies("12", 0), facts -> true)).isGreaterThan(50);
    assertThat(oneLesion().assertExact(applies("12", 1), facts -> true)).isGreaterThan(100);
  }

  @Test
  void what_has_become_of_12b_is_open_exactly_where_completions_differ() {
    Rule.Output required = SmallDomain.output("12", 1);
    SmallDomain sampled =
        new SmallDomain(
                PATIENT.and(
                    "patient.hereditarySyndrome=false",
                    "patient.otherMalignancy=false",
                    "lesions[0].appearance=ATYPICAL",
                    "lesions[1].diameterMm=9",
                    "lesionsComplete=true"))
            .with("lesions[L0].histologicStatus", "POSITIVE", "NEGATIVE", "NOT_SAMPLED")
            .with("lesions[L1].site", "LIVER", "BONE")
            .with("lesions[L1].appearance", "TYPICAL", "LESS_CHARACTERISTIC", "ATYPICAL")
            .with("lesions[L1].unusualLocation", "true", "false")
            .with("lesions[L1].histologicStatus", "POSITIVE", "NOT_SAMPLED");
    assertThat(
            sampled.assertExact(required.fulfillment(), facts -> holds(required.trigger(), facts)))
        .isGreaterThan(100);
  }

  @Test
  void the_waiver_of_14_is_open_exactly_where_completions_differ() {
    SmallDomain look =
        new SmallDomain(
                PATIENT.and(
                    "disease.widespreadIntraAbdominal=true",
                    "lesions[0].diameterMm=9",
                    "lesions[1].diameterMm=9",
                    "lesionsComplete=true"))
            .with("lesions[L0].site", "RETROPERITONEUM", "LUNG")
            .with("lesions[L0].appearance", "TYPICAL", "EQUIVOCAL")
            .with("lesions[L1].site", "PERITONEUM", "LIVER")
            .with("lesions[L1].appearance", "TYPICAL", "LESS_CHARACTERISTIC");
    assertThat(look.assertExact(applies("14", 0), facts -> true)).isGreaterThan(20);
    assertThat(look.assertExact(applies("14", 1), facts -> true)).isGreaterThan(20);
  }

  @Test
  void the_solitary_lesion_of_14_is_open_exactly_where_completions_differ() {
    assertThat(twoLesions().assertExact(applies("14", 2), facts -> true)).isGreaterThan(100);
  }

  @Test
  void the_parts_of_16_are_open_exactly_where_completions_differ() {
    for (int part = 0; part < 3; part++) {
      int open =
          openOf(part, proven("true").with(PURPOSE, "RECURRENCE_OF_KNOWN", "RESEARCH"))
              + openOf(part, proven("false"));
      assertThat(open).isGreaterThan(50);
      SmallDomain told =
          biopsy(PATIENT).with(PURPOSE, "INITIAL_DIAGNOSIS", "RECURRENCE_OF_KNOWN", "RESEARCH");
      assertThat(openOf(part, told)).isGreaterThan(50);
    }
  }

  private static SmallDomain proven(String truth) {
    return biopsy(PATIENT.and("primary.biopsyProven=" + truth))
        .with("plannedBiopsy.imageGuided", "true", "false");
  }

  private static int openOf(int part, SmallDomain domain) {
    Rule.Output output = SmallDomain.output("16", part);
    domain.assertExact(output.fulfillment(), facts -> holds(output.trigger(), facts));
    return domain.assertExact(applies("16", part), facts -> true);
  }
}
