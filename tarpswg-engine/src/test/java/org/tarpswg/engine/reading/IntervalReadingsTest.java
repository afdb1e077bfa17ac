// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.engine.reading.CaseSketch.all;
import static org.tarpswg.engine.reading.CaseSketch.caseOf;
import static org.tarpswg.engine.reading.CaseSketch.disease;
import static org.tarpswg.engine.reading.CaseSketch.lesion;
import static org.tarpswg.engine.reading.CaseSketch.lesions;
import static org.tarpswg.engine.reading.CaseSketch.on;
import static org.tarpswg.engine.reading.CaseSketch.onlyAblations;
import static org.tarpswg.engine.reading.CaseSketch.onlyLesions;
import static org.tarpswg.engine.reading.CaseSketch.onlyOperations;
import static org.tarpswg.engine.reading.CaseSketch.operation;
import static org.tarpswg.engine.reading.CaseSketch.operations;

import org.junit.jupiter.api.Test;
import org.tarpswg.engine.reading.CaseSketch.Fact;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.MonthRange;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

class IntervalReadingsTest {
  private static final PartialDate START = PartialDate.parse("2015-01-10");
  private static final Lesion OF_MARCH = lesion("L1", it -> it.firstDetectedOn(on("2016-03-10")));
  private static final Lesion OF_MAY = lesion("L2", it -> it.firstDetectedOn(on("2016-05-10")));
  private static final Fact NEVER_BACK = disease(it -> it.recurrent(Ternary.NO));
  private static final Operation R0_OF_JANUARY = metastasectomy(ResectionMargin.R0, "2016-01-10");

  private static Operation metastasectomy(ResectionMargin margin, String date) {
    return operation(
        OperationPurpose.METASTASECTOMY, it -> it.margin(Known.known(margin)).date(on(date)));
  }

  private static Known<MonthRange> first(Fact... facts) {
    return FirstMetastasis.of(caseOf(facts)).monthsSince(START);
  }

  private static Known<MonthRange> latest(Fact... facts) {
    return LastClearance.monthsToRecurrence(caseOf(facts));
  }

  private static Known<MonthRange> range(int least, int most) {
    return Known.known(new MonthRange(least, most));
  }

  @Test
  void the_stated_date_of_the_first_metastasis_outranks_the_lesions() {
    Fact stated = disease(it -> it.firstMetastasisDetectedOn(on("2015-07-10")));
    assertThat(first(stated, NEVER_BACK, onlyLesions(OF_MARCH))).isEqualTo(range(6, 6));
  }

  @Test
  void the_first_metastasis_is_the_earliest_lesion_of_a_complete_list() {
    assertThat(first(NEVER_BACK, onlyLesions(OF_MAY, OF_MARCH))).isEqualTo(range(14, 14));
    assertThat(first(NEVER_BACK, lesions(OF_MARCH))).isEqualTo(Known.unknown());
    assertThat(first(NEVER_BACK, onlyLesions(OF_MARCH, lesion("L3", it -> it))))
        .isEqualTo(Known.unknown());
  }

  @Test
  void lesions_of_today_are_not_the_first_once_metastases_have_come_back() {
    Fact back = disease(it -> it.recurrent(Ternary.YES));
    assertThat(first(back, onlyLesions(OF_MARCH))).isEqualTo(Known.unknown());
    assertThat(first(onlyLesions(OF_MARCH))).isEqualTo(Known.unknown());
    assertThat(first(onlyOperations(), onlyAblations(), onlyLesions(OF_MARCH)))
        .isEqualTo(range(14, 14));
  }

  @Test
  void what_was_found_before_leaves_no_interval() {
    Fact before = disease(it -> it.firstMetastasisDetectedOn(on("2014")));
    assertThat(first(before)).isEqualTo(range(0, 0));
  }

  @Test
  void the_latest_interval_counts_from_the_last_clearance_to_the_earliest_lesion() {
    Fact history = onlyOperations(metastasectomy(ResectionMargin.R0, "2014-01-10"), R0_OF_JANUARY);
    assertThat(latest(history, onlyLesions(OF_MAY, OF_MARCH))).isEqualTo(range(2, 2));
  }

  @Test
  void an_open_list_can_only_shorten_the_latest_interval() {
    assertThat(latest(operations(R0_OF_JANUARY), onlyLesions(OF_MARCH))).isEqualTo(range(0, 2));
    assertThat(latest(onlyOperations(R0_OF_JANUARY), lesions(OF_MARCH))).isEqualTo(range(0, 2));
  }

  @Test
  void an_incomplete_resection_clears_nothing() {
    Operation r2 = metastasectomy(ResectionMargin.R2, "2016-02-10");
    assertThat(latest(onlyOperations(R0_OF_JANUARY, r2), onlyLesions(OF_MARCH)))
        .isEqualTo(range(2, 2));
    assertThat(latest(all(onlyOperations(r2), onlyLesions(OF_MARCH)))).isEqualTo(Known.unknown());
  }

  @Test
  void a_statement_tells_of_clearance_where_the_margin_does_not() {
    Operation stated =
        operation(
            OperationPurpose.METASTASECTOMY,
            it -> it.margin(Known.known(ResectionMargin.RX)).completeClearance(Ternary.YES));
    assertThat(LastClearance.isClearance(stated)).isEqualTo(Ternary.YES);
    assertThat(LastClearance.isClearance(operation(OperationPurpose.METASTASECTOMY, it -> it)))
        .isEqualTo(Ternary.UNKNOWN);
    assertThat(
            LastClearance.isClearance(
                operation(
                    OperationPurpose.PRIMARY, it -> it.margin(Known.known(ResectionMargin.R0)))))
        .isEqualTo(Ternary.NO);
  }

  @Test
  void a_lesion_seen_before_the_clearance_leaves_the_interval_open() {
    assertThat(
            latest(
                onlyOperations(metastasectomy(ResectionMargin.R0, "2016-04-10")),
                onlyLesions(OF_MARCH)))
        .isEqualTo(Known.unknown());
  }
}
