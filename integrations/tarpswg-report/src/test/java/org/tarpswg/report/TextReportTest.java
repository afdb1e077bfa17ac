// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Trial;

class TextReportTest {
  private static final PatientCase CASE =
      PatientCase.builder().asOf(LocalDate.of(2018, 3, 1)).build();
  private static final Evidence EVIDENCE = Evidence.edition2018();

  private final String text = TextReport.plain().of(BuiltAnswer.full(CASE));
  private final String oneLine = text.replaceAll("\\s+", " ");

  @Test
  void no_line_is_wider_than_eighty_columns_or_ends_in_space() {
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    assertThat(text.lines()).anyMatch(line -> line.length() > 74);
  }

  @Test
  void a_plain_page_holds_no_escape_and_a_colored_one_says_the_same() {
    String colored = TextReport.colored().of(BuiltAnswer.full(CASE));
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
            "BEFORE YOU READ ON",
            "SCOPE: IN",
            "CLAUSES THAT APPLY",
            "Applies, contravened",
            "Applies, not documented",
            "CLAUSES STILL UNDETERMINED",
            "SYSTEMIC OPTIONS",
            "Role: named",
            "Conditional options",
            "Options that need a judgement",
            "Advised against",
            "UNGRADED POINTS",
            "ASSESSMENTS",
            "ASK NEXT",
            "CONFLICTS",
            "WHERE TO LOOK BESIDE",
            "CLAUSES THAT DO NOT APPLY",
            "WHAT IS MISSING",
            "ADVISORIES",
            "ERRATA",
            "CLAUSES NOT YET RULED",
            "RECEIPT");
  }

  @Test
  void scope_tells_what_it_read_and_every_limit_of_use_is_shown() {
    assertThat(oneLine).contains("read: metastatic status: as told");
    assertThat(oneLine).contains("not a medical device", "successor", "Not every clause is ruled");
  }

  @Test
  void an_option_tells_role_clause_grading_references_and_earlier_courses() {
    assertThat(oneLine)
        .contains(
            "1. trabectedin [role: named; status: offered] clause: 43b IB speaks for (may);"
                + " refs 87, 88; named",
            "before: trabectedin in systemicTherapies[1], best response SD",
            "not known whether given before",
            "advisory: EU-03");
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
            "in our words: " + row.conclusion());
    assertThat(oneLine).contains("3.0 versus 2.16 versus 2.52 NS (months; no unit in the cell)");
  }

  @Test
  void a_trial_in_which_the_regimen_was_the_comparator_says_so() {
    assertThat(Pattern.compile("comparator only").matcher(oneLine).results()).hasSize(1);
  }

  @Test
  void what_waits_for_a_judgement_names_the_fact_with_its_path() {
    assertThat(oneLine)
        .contains(
            "to judge: sensitivity to ifosfamide (primary.agentSensitivity.ifosfamide)",
            "* sensitivity to ifosfamide (primary.agentSensitivity.ifosfamide)");
  }

  @Test
  void a_negative_clause_cannot_be_read_off_its_grade() {
    assertThat(oneLine).contains("33 IIIB speaks AGAINST (no role); contravened");
  }

  @Test
  void an_undetermined_clause_tells_what_it_would_say_and_what_decides() {
    assertThat(oneLine).contains("would say: What clause 43a", "to decide: sensitivity");
  }

  @Test
  void a_clause_that_does_not_apply_names_the_condition_that_is_not_met() {
    assertThat(text)
        .contains("  43c  IB informs (may)\n      not met: liposarcoma\n")
        .doesNotContain("not met: metastatic");
  }

  @Test
  void an_advisory_is_shown_with_its_regulatory_acts() {
    assertThat(oneLine)
        .contains("EU-03 [adds option, regulatory change] on clauses 43b", "US 2020-01-01");
  }

  @Test
  void an_answer_out_of_scope_gives_reasons_and_pointers_and_no_option() {
    String outside = TextReport.plain().of(BuiltAnswer.outOfScope(CASE));
    assertThat(outside)
        .contains("SCOPE: OUT", "because: Table 1 excludes this entity", "None stands.", "40a, 43c")
        .contains("Another guideline is needed", "decides nothing")
        .doesNotContain("What clause 40a", "role:");
  }

  @Test
  void the_table_of_an_assessment_fits_and_names_stance_and_what_is_ungraded() {
    assertThat(oneLine)
        .contains("metastasectomy: not supported upfront [negative]", "because: the disease was")
        .contains("What", "Holds", "State", "Stands on", "Beside")
        .contains("deviating", "2018-06-01");
    assertThat(oneLine).contains("NL2 ungraded; applies Heat is an alternative.");
  }

  @Test
  void what_to_ask_next_is_numbered_with_the_answers_that_wait() {
    assertThat(oneLine)
        .contains("1. sensitivity to ifosfamide (primary.agentSensitivity.ifosfamide): 2 answers")
        .contains("2. planned agents (plannedSystemicTherapy.agents): 1 answer waits: 43b");
  }

  @Test
  void ascii_text_holds_nothing_else_and_says_the_same() {
    String ascii = TextReport.ascii().of(BuiltAnswer.full(CASE));
    assertThat(ascii).matches("\\p{ASCII}*");
    assertThat(ascii.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(Ascii.of("\u2264 3 m\u00b2, Gr\u00f6\u00dfe \u4e2d")).isEqualTo("<= 3 m2, Grosse ?");
  }

  @Test
  void an_explanation_is_a_tree_with_marks_then_what_suffices_and_what_would_change_it() {
    String why = TextReport.plain().of(BuiltCourse.explanation());
    assertThat(why)
        .containsSubsequence(
            "Why 33: applies",
            "printed as: 33 IIIB speaks AGAINST",
            "[yes] at least one of these:",
            "  [yes] metastatic disease",
            "  [?]   disease is widespread",
            "WHAT SUFFICES FOR IT",
            "* metastatic status: as told (disease.status)",
            "* Nothing needs to be known.",
            "WHAT WOULD CHANGE IT",
            "* does not apply if pattern (disease.pattern) were [\"LOCAL\"], not as told",
            "WHAT STILL DECIDES IT",
            "* planned agents (plannedSystemicTherapy.agents)");
  }

  @Test
  void a_very_long_key_does_not_push_the_text_off_the_page() {
    Page page = Page.plain();
    page.item(" ".repeat(60) + "x".repeat(200) + ": ", "words ".repeat(30));
    assertThat(page.toString().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }
}
