// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.guideline.Fulfillment;

/** The two schedules that 43a prints, at their edges (R12). */
class IfosfamideScheduleTest {
  private static final String PLAN = "plannedSystemicTherapy.";
  private static final ToldCase SYNOVIAL_SARCOMA =
      ToldCase.METASTATIC.of("SYNOVIAL_SARCOMA").and(PLAN + "line=2");
  private static final ToldCase ALONE = SYNOVIAL_SARCOMA.and(PLAN + "agents=[IFOSFAMIDE]");

  private static ToldCase dosed(
      ToldCase patient, @Nullable String perDay, @Nullable String on, @Nullable String off) {
    ToldCase told = perDay == null ? patient : patient.and(PLAN + "doseGPerM2PerDay=" + perDay);
    told = on == null ? told : told.and(PLAN + "daysOn=" + on);
    return off == null ? told : told.and(PLAN + "daysOff=" + off);
  }

  private static void check(PartFinding part, Fulfillment expected, @Nullable String missing) {
    assertThat(part.fulfillment()).contains(expected);
    assertThat(ToldCase.paths(part.missingForFulfillment()))
        .containsExactlyInAnyOrderElementsOf(
            TestTable.words(missing == null ? "" : missing).stream()
                .map(field -> PLAN + field)
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "1,14,14,DONE,",
    "1.0,14,14,DONE,",
    "0.9,14,14,OUTSTANDING,",
    "1.1,14,14,OUTSTANDING,",
    "1,13,14,OUTSTANDING,",
    "1,15,14,OUTSTANDING,",
    "1,14,13,OUTSTANDING,",
    "1,14,15,OUTSTANDING,",
    "1,14,,NOT_DOCUMENTED,daysOff",
    "1,,14,NOT_DOCUMENTED,daysOn",
    ",14,14,NOT_DOCUMENTED,doseGPerM2PerDay",
    "1,,,NOT_DOCUMENTED,daysOn daysOff",
    ",,,NOT_DOCUMENTED,doseGPerM2PerDay daysOn daysOff",
    "0.9,,,OUTSTANDING,",
    ",15,,OUTSTANDING,",
    ",,7,OUTSTANDING,",
  })
  void the_infusional_schedule_is_1_g_a_day_for_14_days_and_14_days_off(
      @Nullable String perDay,
      @Nullable String on,
      @Nullable String off,
      Fulfillment expected,
      @Nullable String missing) {
    check(dosed(ALONE, perDay, on, off).part("43a.infusional"), expected, missing);
  }

  @ParameterizedTest
  @CsvSource({"9.9,OUTSTANDING", "10,OUTSTANDING", "10.0,OUTSTANDING", "10.1,DONE", "14,DONE"})
  void high_dose_is_more_than_10_g_a_cycle(String perCycle, Fulfillment expected) {
    check(ALONE.and(PLAN + "doseGPerM2PerCycle=" + perCycle).part("43a.highDose"), expected, null);
  }

  @ParameterizedTest
  @CsvSource({
    "2,5,OUTSTANDING,",
    "2.5,4,OUTSTANDING,",
    "2.5,5,DONE,",
    "3,4,DONE,",
    "1,14,DONE,",
    "0.7,14,OUTSTANDING,",
    "0.8,14,DONE,",
    "3,,NOT_DOCUMENTED,doseGPerM2PerCycle daysOn",
    ",5,NOT_DOCUMENTED,doseGPerM2PerCycle doseGPerM2PerDay",
    ",,NOT_DOCUMENTED,doseGPerM2PerCycle doseGPerM2PerDay daysOn",
  })
  void the_dose_of_a_cycle_is_that_of_a_day_times_the_days_where_it_is_not_told(
      @Nullable String perDay,
      @Nullable String on,
      Fulfillment expected,
      @Nullable String missing) {
    check(dosed(ALONE, perDay, on, null).part("43a.highDose"), expected, missing);
  }

  @Test
  void a_dose_that_is_told_outranks_the_one_computed() {
    ToldCase told = dosed(ALONE, "3", "4", null).and(PLAN + "doseGPerM2PerCycle=9");
    check(told.part("43a.highDose"), Fulfillment.OUTSTANDING, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[IFOSFAMIDE];DONE;DONE",
        "[IFOSFAMIDE,MESNA];DONE;DONE",
        "[MESNA];NOT_TRACKED;NOT_TRACKED",
        "[DOXORUBICIN,IFOSFAMIDE];NOT_TRACKED;NOT_TRACKED",
        "[EPIRUBICIN,IFOSFAMIDE,MESNA];NOT_TRACKED;NOT_TRACKED",
        "[PALIFOSFAMIDE];NOT_TRACKED;NOT_TRACKED",
        "[];NOT_TRACKED;NOT_TRACKED",
      })
  void only_ifosfamide_alone_counts_and_mesna_is_no_second_agent(
      String agents, Fulfillment generic, Fulfillment scheduled) {
    ToldCase plan = dosed(SYNOVIAL_SARCOMA, "1", "14", "14").and(PLAN + "agents=" + agents);
    check(plan.part("43a.generic"), generic, null);
    check(plan.part("43a.infusional"), scheduled, null);
    check(plan.part("43a.highDose"), scheduled, null);
  }

  @Test
  void a_dose_of_nobody_knows_what_is_no_record_of_ifosfamide() {
    ToldCase plan = dosed(SYNOVIAL_SARCOMA, "1", "14", "14");
    check(plan.part("43a.infusional"), Fulfillment.NOT_DOCUMENTED, "agents");
    check(plan.part("43a.generic"), Fulfillment.NOT_DOCUMENTED, "agents");
  }

  @Test
  void the_clause_shows_what_is_left_to_do_in_a_part() {
    assertThat(
            ALONE.and(PLAN + "doseGPerM2PerCycle=9", PLAN + "daysOn=5").clause("43a").fulfillment())
        .contains(Fulfillment.OUTSTANDING);
    assertThat(dosed(ALONE, "1", "14", "14").clause("43a").fulfillment())
        .contains(Fulfillment.DONE);
    assertThat(ALONE.clause("43a").fulfillment()).contains(Fulfillment.NOT_DOCUMENTED);
  }
}
