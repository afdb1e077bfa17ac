// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.engine.reading.CaseSketch.caseOf;
import static org.tarpswg.engine.reading.CaseSketch.disease;
import static org.tarpswg.engine.reading.CaseSketch.lesion;
import static org.tarpswg.engine.reading.CaseSketch.lesions;
import static org.tarpswg.engine.reading.CaseSketch.onlyLesions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionDistribution;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.known.Known;

class IntraAbdominalFociTest {
  private static final Lesion ONE =
      lesion("one", it -> it.site(Known.known(LesionSite.PERITONEUM)).count(Known.known(1)));
  private static final Lesion GROUP =
      lesion("group", it -> it.site(Known.known(LesionSite.RETROPERITONEUM)));
  private static final Lesion NOWHERE = lesion("nowhere", it -> it.count(Known.known(3)));

  private static CountRange complete(Lesion... listed) {
    return IntraAbdominalFoci.of(caseOf(onlyLesions(listed))).count();
  }

  private static Lesion spread(LesionDistribution distribution) {
    return lesion(
        "spread", it -> it.from(GROUP).id("spread").distribution(Known.known(distribution)));
  }

  @ParameterizedTest
  @EnumSource(LesionSite.class)
  void three_sites_count_and_the_liver_is_none_of_them(LesionSite site) {
    Lesion there = lesion("L", it -> it.site(Known.known(site)).count(Known.known(2)));
    assertThat(complete(there))
        .isEqualTo(CountRange.exactly(IntraAbdominalFoci.SITES.contains(site) ? 2 : 0));
    assertThat(IntraAbdominalFoci.SITES).hasSize(3).doesNotContain(LesionSite.LIVER);
  }

  @Test
  void a_group_without_a_count_stands_for_one_or_more() {
    assertThat(complete(ONE, GROUP)).isEqualTo(CountRange.atLeast(2));
  }

  @Test
  void the_distribution_says_how_many_where_no_count_does() {
    assertThat(complete(spread(LesionDistribution.SOLITARY))).isEqualTo(CountRange.exactly(1));
    assertThat(complete(spread(LesionDistribution.MULTIFOCAL))).isEqualTo(CountRange.atLeast(2));
    assertThat(complete(spread(LesionDistribution.WIDESPREAD))).isEqualTo(CountRange.atLeast(2));
  }

  @Test
  void a_lesion_of_unknown_site_may_or_may_not_count() {
    assertThat(complete(ONE, NOWHERE)).isEqualTo(new CountRange(1, 4));
    assertThat(IntraAbdominalFoci.of(caseOf(lesions(ONE, NOWHERE))).lesions()).containsExactly(ONE);
  }

  @Test
  void an_open_list_limits_nothing_from_above() {
    assertThat(IntraAbdominalFoci.of(caseOf(lesions(ONE))).count())
        .isEqualTo(CountRange.atLeast(1));
  }

  @Test
  void no_lesion_in_a_complete_list_is_no_focus_unless_disease_is_stated() {
    assertThat(complete()).isEqualTo(CountRange.NONE);
    assertThat(
            IntraAbdominalFoci.of(
                    caseOf(
                        onlyLesions(),
                        disease(it -> it.status(Known.known(MetastaticStatus.CONFIRMED)))))
                .count())
        .isEqualTo(CountRange.atLeast(0));
  }
}
