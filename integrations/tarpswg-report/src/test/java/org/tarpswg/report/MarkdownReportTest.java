// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarpswg.model.answer.Visit;
import org.tarpswg.model.clinical.PatientCase;

class MarkdownReportTest {
  private static final PatientCase CASE =
      PatientCase.builder().asOf(LocalDate.of(2018, 3, 1)).build();
  private static final MarkdownReport MARKDOWN = new MarkdownReport();

  private final String text = MARKDOWN.of(BuiltAnswer.full(CASE));

  @Test
  void headings_go_from_the_title_down() {
    assertThat(text)
        .startsWith("# TARPSWG consensus, edition 2018\n\nWhat it says")
        .contains("\n## Scope: IN\n", "\n## Clauses that apply\n", "\n### Applies, contravened\n");
  }

  @Test
  void a_grading_never_stands_without_its_stance() {
    assertThat(text).contains("**33** **IIIB** **speaks AGAINST** (no role); **contravened**");
    assertThat(text).contains("**NL2** ungraded; applies");
  }

  @Test
  void each_row_of_a_table_has_as_many_cells_as_the_heads() {
    assertThat(rows(text)).hasSize(6).allMatch(row -> cells(row) == 5);
  }

  private static Stream<String> rows(String markdown) {
    return markdown.lines().filter(line -> line.startsWith("| "));
  }

  private static int cells(String row) {
    return row.replace("\\|", "").replaceAll("[^|]", "").length() - 1;
  }

  @Test
  void a_bar_in_a_cell_is_escaped() {
    assertThat(text).contains("| all disease \\| can be removed | **unknown** |");
  }

  @Test
  void an_explanation_is_a_nested_list() {
    assertThat(MARKDOWN.of(BuiltCourse.explanation()))
        .contains("- **yes** at least one of these:", "  - **unknown** disease is widespread");
  }

  @Test
  void differences_and_visits_are_tables() {
    assertThat(MARKDOWN.ofDifferences(BuiltCourse.differences()))
        .contains("| What | How | Before | Now | Because |", "| **43b** | settled |");
    assertThat(MARKDOWN.ofVisits(BuiltCourse.visits(CASE, CASE)))
        .contains("## Visit 1, 2018-03-01", "### What was done until the next visit", "deviating");
  }

  @Test
  void nothing_that_a_case_or_an_answer_says_becomes_markup() {
    String text = "<script>\n# a\n- b | c\n1. `d` *e* _f_ [g](h) ~i~ \\ &amp;";
    HostileAnswer hostile = new HostileAnswer(text);
    Visit visit =
        Visit.builder()
            .patientCase(HostileCase.saying(text))
            .answer(hostile.answer())
            .acts(ImmutableList.of(hostile.line()))
            .build();
    Stream.of(
            MARKDOWN.of(hostile.answer(), visit.patientCase()),
            MARKDOWN.of(hostile.explanation()),
            MARKDOWN.ofVisits(ImmutableList.of(visit, visit)),
            MARKDOWN.ofDifferences(hostile.differences()))
        .forEach(
            page -> {
              assertThat(page).doesNotContain("<", "\n# a", "\n- b", "\n1. \\`", " [g]", " `d`");
              assertThat(page).contains("&lt;script&gt;", "\\[g\\]", "\\`d\\`", "&amp;amp;");
              assertThat(rows(page)).allMatch(row -> row.endsWith(" |"));
            });
  }

  @Test
  void what_would_start_a_list_is_escaped_where_a_line_begins() {
    assertThat(MarkdownLayout.escape("- a - b")).isEqualTo("\\- a - b");
    assertThat(MarkdownLayout.escape("1. a 2018-03-01")).isEqualTo("1\\. a 2018-03-01");
    assertThat(MarkdownLayout.escape("2018-03-01 (a)")).isEqualTo("2018-03-01 (a)");
  }
}
