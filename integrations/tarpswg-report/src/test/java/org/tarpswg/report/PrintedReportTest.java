// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Part;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.json.CaseReader;

/** What the paper prints, laid out without a patient. */
class PrintedReportTest {
  private static final Evidence EVIDENCE = Evidence.edition2018();
  private static final ImmutableSetMultimap<ClauseId, String> NONE = ImmutableSetMultimap.of();

  static Stream<Report> reports() {
    return Stream.of(TextReport.plain(), new MarkdownReport(), new HtmlReport());
  }

  private static String words(String laidOut) {
    String text = laidOut.startsWith("<") ? laidOut.replaceAll("<[^>]*>", "") : laidOut;
    return text.replaceAll("[*\\\\]", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_statement_is_told_in_every_layout(Report report) {
    ImmutableList<Clause> clauses = EVIDENCE.statement(43).clauses();
    assertThat(words(report.ofClauses(clauses, NONE)))
        .containsSubsequence(
            "statement 43",
            "what it says, in our words",
            "43a",
            "43i",
            "what the grading means",
            "references",
            "rows of table 5",
            "errata",
            "advisories");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void one_of_several_clauses_is_no_statement_and_names_its_readings(Report report) {
    ClauseId id = ClauseId.of("43c");
    String told =
        words(
            report.ofClauses(
                ImmutableList.of(EVIDENCE.clause(id)), ImmutableSetMultimap.of(id, "R13")));
    assertThat(told).contains("clause 43c", "readings: r13").doesNotContain("43a ib");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_part_stands_under_the_grading_of_its_clause(Report report) {
    Part part = EVIDENCE.part(PartId.of("36.b"));
    assertThat(words(report.ofPart(part, NONE)))
        .contains("part 36.b", "under ivb: speaks against (should)")
        .doesNotContain("36.a");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_point_of_the_text_and_a_reference_are_told(Report report) {
    assertThat(words(report.ofNarrative(EVIDENCE.narrative().get(0)))).contains("nl1", "ungraded");
    assertThat(words(report.ofReference(EVIDENCE.reference(31))))
        .containsSubsequence("reference 31", "cited by", "36", "nl5", "table 3");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_selection_counts_what_it_holds(Report report) {
    assertThat(words(report.ofEvidence("nothing", ImmutableList.of(), ImmutableList.of())))
        .contains("evidence: nothing", "clauses (0)", "rows of table 5 (0)", "none.");
    assertThat(words(report.ofEvidence("everything", EVIDENCE.clauses(), EVIDENCE.table5())))
        .contains("clauses (56)", "rows of table 5 (11)");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_missing_facts_of_an_answer_are_questions(Report report) {
    Recommendations answer =
        BuiltAnswer.full(CaseReader.strict().read("{\"asOf\": \"2018-03-01\"}"));
    assertThat(words(report.ofMissing(answer)))
        .contains("what to ask next: " + answer.askNext().size())
        .contains(answer.askNext().get(0).label());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void every_field_is_told_with_the_smallest_case(Report report) {
    assertThat(words(report.ofFields("{\"asOf\": \"2018-03-01\"}")))
        .contains("every field of a case", "2018-03-01", "primary.histology", "lesionscomplete");
  }

  @Test
  void no_clause_is_no_report() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextReport.plain().ofClauses(ImmutableList.of(), NONE));
  }
}
