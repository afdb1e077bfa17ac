// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.engine.reading.CaseSketch.caseOf;
import static org.tarpswg.engine.reading.CaseSketch.line;
import static org.tarpswg.engine.reading.CaseSketch.on;
import static org.tarpswg.engine.reading.CaseSketch.onlyTherapies;
import static org.tarpswg.engine.reading.CaseSketch.therapies;

import org.junit.jupiter.api.Test;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TherapySetting;
import org.tarpswg.model.known.Known;

class TherapyLinesTest {
  private static final SystemicTherapy OF_2015 = line(it -> it.start(on("2015")));
  private static final SystemicTherapy OF_2016 = line(it -> it.start(on("2016")));
  private static final SystemicTherapy AROUND_AN_OPERATION =
      SystemicTherapy.builder()
          .setting(Known.known(TherapySetting.PERI_OPERATIVE))
          .start(on("2017"))
          .build();
  private static final SystemicTherapy OPEN = SystemicTherapy.builder().start(on("2017")).build();
  private static final SystemicTherapy OPEN_BUT_EARLY =
      SystemicTherapy.builder().end(on("2014")).build();

  private static TherapyLines complete(SystemicTherapy... courses) {
    return TherapyLines.of(caseOf(onlyTherapies(courses)));
  }

  @Test
  void a_course_around_an_operation_is_no_line() {
    TherapyLines lines = complete(OF_2015, AROUND_AN_OPERATION);
    assertThat(lines.number()).isEqualTo(CountRange.exactly(1));
    assertThat(lines.isNumberKnown()).isTrue();
    assertThat(lines.next()).isEqualTo(CountRange.exactly(2));
    assertThat(lines.last()).hasValueSatisfying(last -> assertThat(last.place()).isZero());
  }

  @Test
  void a_course_of_unknown_setting_leaves_the_number_open() {
    TherapyLines lines = complete(OF_2015, OPEN);
    assertThat(lines.number()).isEqualTo(new CountRange(1, 2));
    assertThat(lines.isNumberKnown()).isFalse();
    assertThat(lines.last()).isEmpty();
  }

  @Test
  void a_course_of_unknown_setting_that_ended_before_cannot_be_the_last_line() {
    assertThat(complete(OPEN_BUT_EARLY, OF_2015).last())
        .hasValueSatisfying(last -> assertThat(last.place()).isEqualTo(1));
  }

  @Test
  void a_list_that_is_not_complete_limits_nothing_from_above() {
    TherapyLines lines = TherapyLines.of(caseOf(therapies(OF_2015, OF_2016)));
    assertThat(lines.number()).isEqualTo(CountRange.atLeast(2));
    assertThat(lines.advanced()).hasSize(2);
    assertThat(lines.last()).isEmpty();
  }

  @Test
  void the_dates_tell_which_line_was_last_whatever_the_order() {
    assertThat(complete(OF_2015, OF_2016).last())
        .hasValueSatisfying(last -> assertThat(last.therapy()).isEqualTo(OF_2016));
    assertThat(complete(OF_2016, OF_2015).last())
        .hasValueSatisfying(last -> assertThat(last.therapy()).isEqualTo(OF_2016));
  }

  @Test
  void two_lines_of_one_year_have_no_known_order() {
    assertThat(complete(OF_2016, line(it -> it.start(on("2016-05")))).last()).isEmpty();
  }

  @Test
  void one_line_needs_no_date() {
    assertThat(complete(line(it -> it)).last()).isPresent();
  }

  @Test
  void no_course_in_a_complete_list_makes_the_next_line_the_first() {
    assertThat(complete().next()).isEqualTo(CountRange.exactly(1));
    assertThat(complete().last()).isEmpty();
  }
}
