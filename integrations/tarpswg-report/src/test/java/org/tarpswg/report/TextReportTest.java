// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Trial;

class TextReportTest {
  private static final PatientCase CASE =
      PatientCase.builder().asOf(LocalDate.of(2018, 3, 1)).build();
  private static final Evidence EVIDENCE = Evidence.edition2018();

  private final String text = render(BuiltAnswer.full(CASE), Page.plain());
  private final String oneLine = text.replaceAll("\\s+", " ");

  private static String render(Recommendations answer, Page page) {
    return TextReport.render(answer, EVIDENCE, page);
  }

  @Test
  void no_line_is_wider_than_a_hundred_columns_or_ends_in_space() {
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    assertThat(text.lines()).anyMatch(line -> line.length() > 90);
  }

  @Test
  void a_plain_page_holds_no_escape_and_a_colored_one_says_the_same() {
    String colored = render(BuiltAnswer.full(CASE), Page.colored());
    assertThat(text).doesNotContain("\u001b");
    assertThat(colored).contains("\u001b[1mSCOPE: IN\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[[01]m", "")).isEqualTo(text);
  }

  @Test
  void the_sections_stand_in_the_order_in_which_a_board_reads() {
    assertThat(text)
        .containsSubsequence(
            "TARPSWG consensus, edition 2018",
            "as of 2018-03-01",
            "SCOPE: IN",
            "BEFORE YOU READ ON",
            "SYSTEMIC OPTIONS",
            "CONDITIONAL OPTIONS",
            "OPTIONS THAT NEED A JUDGEMENT",
            "ADVISED AGAINST",
            "ASSESSMENTS",
            "CLAUSES THAT APPLY",
            "CLAUSES STILL UNDETERMINED",
            "CLAUSES THAT DO NOT APPLY",
            "CONFLICTS",
            "WHERE TO LOOK BESIDE",
            "WHAT IS MISSING",
            "ADVISORIES",
            "ERRATA",
            "CLAUSES NOT YET RULED",
            "RECEIPT");
  }

  @Test
  void scope_tells_what_it_read_and_every_limit_of_use_is_shown() {
    assertThat(oneLine).contains("read metastatic status: as told");
    assertThat(oneLine).contains("not a medical device", "successor", "Not every clause is ruled");
  }

  @Test
  void an_option_tells_role_clause_grading_references_and_earlier_courses() {
    assertThat(oneLine)
        .contains(
            "1. trabectedin [role: named; status: offered] clause 43b, IB (as printed),"
                + " refs 87, 88; named",
            "before: trabectedin in systemicTherapies[1], best response SD",
            "not known whether given before",
            "advisory EU-03");
  }

  @Test
  void a_trial_is_shown_with_its_cells_as_printed() {
    TrialRow row = EVIDENCE.trial(Trial.DEMETRI_2016);
    assertThat(oneLine)
        .contains(
            "N " + row.patients().printed(),
            "ORR " + row.responseRate().printed(),
            "PFS " + row.progressionFreeSurvival().printed(),
            "OS " + row.overallSurvival().printed(),
            "In our words: " + row.conclusion());
    assertThat(oneLine).contains("3.0 versus 2.16 versus 2.52 NS (months; no unit in the cell)");
  }

  @Test
  void a_trial_in_which_the_regimen_was_the_comparator_says_so() {
    assertThat(text.lines().filter(line -> line.contains("comparator only"))).hasSize(1);
  }

  @Test
  void what_waits_for_a_judgement_names_the_fact_with_its_path() {
    assertThat(oneLine)
        .contains(
            "to judge sensitivity to ifosfamide (primary.agentSensitivity.ifosfamide)",
            "* sensitivity to ifosfamide (primary.agentSensitivity.ifosfamide)");
  }

  @Test
  void a_negative_clause_cannot_be_read_off_its_grade() {
    assertThat(oneLine).contains("33 IIIB speaks AGAINST (no role); contravened");
  }

  @Test
  void an_undetermined_clause_tells_what_it_would_say_and_what_decides() {
    assertThat(oneLine).contains("Would say: What clause 43a", "to decide: sensitivity");
  }

  @Test
  void a_clause_that_does_not_apply_names_the_condition_that_is_not_met() {
    assertThat(text)
        .contains("  43c  IB   informs (may)\n            not met: liposarcoma\n")
        .doesNotContain("not met: metastatic");
  }

  @Test
  void an_advisory_is_shown_with_its_regulatory_acts() {
    assertThat(oneLine)
        .contains("EU-03 [adds option, regulatory change] on clauses 43b", "US 2020-01-01");
  }

  @Test
  void an_answer_out_of_scope_gives_reasons_and_pointers_and_no_option() {
    String outside = render(BuiltAnswer.outOfScope(CASE), Page.plain());
    assertThat(outside)
        .contains("SCOPE: OUT", "because  Table 1 excludes this entity", "None stands.", "40a, 43c")
        .contains("Another guideline is needed", "decides nothing")
        .doesNotContain("What clause 40a", "role:");
  }
}
