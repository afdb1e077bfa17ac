// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.Repository;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Visit;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;

class TimelineTest {
  private static final ImmutableList<PatientCase> COURSE =
      Repository.files("examples/figure-1", ".json").stream()
          .map(Repository::text)
          .map(CaseReader.strict()::read)
          .collect(toImmutableList());

  @Test
  void visits_stand_in_the_order_of_their_days_whatever_order_they_come_in() {
    assertThat(Tarpswg.timeline(Lists.reverse(COURSE)))
        .extracting(Visit::patientCase)
        .containsExactlyElementsOf(COURSE)
        .hasSize(10);
  }

  @Test
  void each_visit_has_the_answer_to_what_was_known() {
    assertThat(Tarpswg.timeline(COURSE))
        .allSatisfy(
            visit -> assertThat(visit.answer()).isEqualTo(Tarpswg.recommend(visit.patientCase())));
  }

  @Test
  void nothing_follows_the_last_visit() {
    assertThat(Tarpswg.timeline(COURSE).get(COURSE.size() - 1).acts()).isEmpty();
    assertThat(Tarpswg.timeline(COURSE.subList(0, 1))).hasSize(1);
  }

  @Test
  void visits_of_one_day_stay_as_given() {
    PatientCase one = ToldCase.NOTHING.read();
    PatientCase other = ToldCase.METASTATIC.read();
    assertThat(Tarpswg.timeline(List.of(one, other)))
        .extracting(Visit::patientCase)
        .containsExactly(one, other);
    assertThat(Tarpswg.timeline(List.of(other, one)))
        .extracting(Visit::patientCase)
        .containsExactly(other, one);
  }

  @Test
  void every_answer_echoes_the_policy() {
    Policy adults = Policy.builder().minimumAge(18).build();
    assertThat(Tarpswg.timeline(COURSE, adults))
        .extracting(visit -> visit.answer().receipt().policy())
        .containsOnly(adults);
  }

  @Test
  void a_course_without_a_visit_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Tarpswg.timeline(List.of()));
  }
}
