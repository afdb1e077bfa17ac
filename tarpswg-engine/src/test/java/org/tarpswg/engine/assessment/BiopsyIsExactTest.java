// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tarpswg.engine.SmallDomain;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.reading.Lists;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Ladder;

/** The need of a biopsy over a small domain: open exactly where two completions differ. */
class BiopsyIsExactTest {
  private static final ToldCase PATIENT =
      ToldCase.METASTATIC
          .of("LMS")
          .and(
              "primary.laterality=LEFT",
              "patient.hereditarySyndrome=false",
              "patient.otherMalignancy=false",
              "disease.widespreadIntraAbdominal=false",
              "lesions[0].count=1",
              "lesionsComplete=true");

  private static Ladder<Verdict> need(CaseFacts facts) {
    return BiopsyOfLesion.need(Lists.LESIONS.places(facts).get(0)).ladder();
  }

  @Test
  void the_need_is_open_exactly_where_completions_differ() {
    SmallDomain domain =
        new SmallDomain(PATIENT)
            .with("lesions[L0].site", "LUNG", "RETROPERITONEUM", "SUBCUTANEOUS", "BONE")
            .with(
                "lesions[L0].appearance", "TYPICAL", "LESS_CHARACTERISTIC", "ATYPICAL", "EQUIVOCAL")
            .with("lesions[L0].unusualLocation", "true", "false")
            .with("lesions[L0].plannedLocalTreatment", "RFA", "NONE")
            .with("lesions[L0].laterality", "LEFT", "RIGHT")
            .with("primary.biopsyProven", "true", "false");
    assertThat(domain.assertExact(BiopsyIsExactTest::need, facts -> true)).isGreaterThan(500);
  }
}
