// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;

/** What stands beside clauses 15 and 16, and the policy on soft tissue. */
class SamplingCaveatsTest {
  private static final ToldCase BIOPSY =
      ToldCase.METASTATIC
          .of("LMS")
          .and("plannedBiopsy.planned=true", "plannedBiopsy.site=RETROPERITONEUM");

  @Test
  void a_way_through_the_peritoneum_is_a_caveat_and_no_more() {
    assertThat(BIOPSY.and("plannedBiopsy.transperitoneal=true").clause("15").caveats())
        .containsExactly(Caveat.BIOPSY_CROSSES_THE_PERITONEUM);
    assertThat(BIOPSY.and("plannedBiopsy.transperitoneal=false").clause("15").caveats()).isEmpty();
    assertThat(BIOPSY.clause("15").caveats()).isEmpty();
  }

  @Test
  void a_needle_larger_than_printed_is_a_caveat_for_cores() {
    ToldCase cores = BIOPSY.and("plannedBiopsy.technique=CORE");
    assertThat(cores.and("plannedBiopsy.gauge=13").clause("16").caveats())
        .containsExactly(Caveat.NEEDLE_LARGER_THAN_PRINTED);
    assertThat(cores.and("plannedBiopsy.gauge=14").clause("16").caveats()).isEmpty();
    assertThat(
            BIOPSY
                .and("plannedBiopsy.technique=FNA", "plannedBiopsy.gauge=13")
                .clause("16")
                .caveats())
        .isEmpty();
  }

  @Test
  void a_policy_can_leave_what_lies_under_the_skin_out_of_soft_tissue() {
    ToldCase nodule =
        ToldCase.METASTATIC.of("LMS").and("lesions[0].site=SUBCUTANEOUS", "lesionsComplete=true");
    Policy apart = Policy.builder().subcutaneousCountsAsSoftTissue(false).build();
    assertThat(nodule.clause("10a").applicability()).isEqualTo(Applicability.APPLIES);
    assertThat(nodule.answer(apart).of(ClauseId.of("10a")).applicability())
        .isEqualTo(Applicability.DOES_NOT_APPLY);
    assertThat(nodule.answer(apart).of(ClauseId.of("13")).applicability())
        .isEqualTo(Applicability.APPLIES);
  }
}
