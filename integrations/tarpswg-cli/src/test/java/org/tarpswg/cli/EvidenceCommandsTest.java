// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.guideline.NarrativePoint;

/** What the paper prints, on the command line: statement, evidence, reference. */
class EvidenceCommandsTest {
  private static final Evidence EVIDENCE = Evidence.edition2018();

  private static ImmutableList<String> texts(JsonNode list, String property) {
    return Streams.stream(list)
        .map(each -> each.path(property).asText())
        .collect(toImmutableList());
  }

  @Test
  void a_clause_is_told_with_all_that_stands_beside_it() {
    Ran ran = Ran.line("statement 43c");
    assertThat(ran.code()).isZero();
    assertThat(ran.words())
        .containsSubsequence(
            "Clause 43c",
            "43c IB informs (may)",
            "cites: ref 89",
            "level I:",
            "grade B:",
            "Neither tells whether a clause speaks for or against",
            "[89] Schoffski P",
            "Schoffski 2016",
            "13.5 versus 11.5 mo",
            "43f (dacarbazine alone; as the comparator only)",
            "B7",
            "EU-07");
  }

  @Test
  void a_part_is_told_within_its_clause_and_without_the_other_parts() {
    Ran ran = Ran.line("statement 36.b");
    assertThat(ran.words()).contains("Part 36.b", "36.b under IVB: speaks AGAINST (should)");
    assertThat(ran.out()).doesNotContain("36.a");
  }

  @Test
  void a_whole_statement_holds_its_clauses_in_order() {
    JsonNode data = Ran.line("statement 43 --format json").data();
    assertThat(texts(data.path("clauses"), "id"))
        .containsExactly("43a", "43b", "43c", "43d", "43e", "43f", "43g", "43h", "43i");
    assertThat(data.path("leadIn").asText()).isNotEmpty();
  }

  @Test
  void a_point_of_the_text_never_has_a_grading() {
    Ran ran = Ran.line("statement nl2");
    assertThat(ran.words()).contains("NL2 ungraded", "[18] Nakamura");
    assertThat(ran.out()).doesNotContain("grade ", "level I");
    assertThat(Ran.line("statement NL2 --format json").data().path("point").has("grading"))
        .isFalse();
  }

  @Test
  void where_the_parts_differ_no_direction_is_given() {
    JsonNode clause = Ran.line("statement 36 --format json").data().path("clauses").get(0);
    assertThat(clause.has("direction")).isFalse();
    assertThat(texts(clause.path("parts"), "direction")).containsExactly("FOR", "AGAINST");
    assertThat(clause.path("grading").asText()).isEqualTo("IVB");
    assertThat(clause.path("citations")).hasToString("[31,36]");
  }

  static Stream<String> everyId() {
    return Streams.concat(
            IntStream.rangeClosed(1, 43).boxed(),
            EVIDENCE.clauses().stream().map(clause -> clause.id()),
            EVIDENCE.clauses().stream().flatMap(c -> c.parts().stream()).map(part -> part.id()),
            Stream.of(NarrativePoint.values()))
        .map(Object::toString)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("everyId")
  void every_statement_clause_part_and_point_is_told_within_the_page(String id) {
    Ran ran = Ran.line("statement " + id);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("REFERENCES");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @CsvSource({
    "--agent TRABECTEDIN, 43b, DEMETRI_2016",
    "--agent eribulin, 43c, SCHOFFSKI_2016",
    "--reference 89, 43c, SCHOFFSKI_2016",
    "--reference 31, 36, ''",
    "--agent OLARATUMAB --level II, 40b, TAP_2016",
    "--agent TRABECTEDIN --level V, '', ''",
    "--histology other-specified --reference 31, '', ''"
  })
  void evidence_is_selected_by_all_that_is_asked(String options, String clauses, String trials) {
    JsonNode data = Ran.line("evidence " + options + " --format json").data();
    assertThat(String.join(" ", texts(data.path("clauses"), "id"))).isEqualTo(clauses);
    assertThat(String.join(" ", texts(data.path("trials"), "trial"))).isEqualTo(trials);
  }

  @Test
  void a_trial_is_of_the_entities_it_took() {
    assertThat(
            texts(
                Ran.line("evidence --histology LMS --format json").data().path("trials"), "trial"))
        .contains("TAXOGEM", "SCHOFFSKI_2016", "PALETTE");
    assertThat(
            texts(
                Ran.line("evidence --histology DD_LPS --format json").data().path("trials"),
                "trial"))
        .contains("SCHOFFSKI_2016")
        .doesNotContain("TAXOGEM", "PALETTE");
  }

  @Test
  void without_an_option_all_is_told() {
    JsonNode data = Ran.line("evidence --format json").data();
    assertThat(data.path("clauses")).hasSize(56);
    assertThat(data.path("trials")).hasSize(11);
  }

  @Test
  void nothing_found_is_told_as_none() {
    assertThat(Ran.line("evidence --grade E").words())
        .contains("Evidence: grade E", "CLAUSES (0) None.", "ROWS OF TABLE 5 (0) None.");
  }

  @Test
  void a_reference_is_told_with_every_place_that_cites_it() {
    assertThat(Ran.line("reference 31").words())
        .containsSubsequence(
            "[31] Repeated and aggressive",
            "36 IVB",
            "ties it to: 36.b",
            "NL5 running text, ungraded",
            "Table 3 Burt 2011");
    JsonNode cited = Ran.line("reference 31 --format json").data().path("citedBy");
    assertThat(cited.path("clauses")).hasToString("[\"36\"]");
    assertThat(cited.path("narrative")).hasToString("[\"NL5\"]");
  }

  @Test
  void a_reference_printed_twice_names_the_other_number() {
    int later =
        EVIDENCE.references().stream()
            .filter(reference -> reference.sameAs().isPresent())
            .findFirst()
            .orElseThrow()
            .number();
    int earlier = EVIDENCE.reference(later).sameAs().orElseThrow();
    assertThat(Ran.line("reference " + later).words()).contains("same paper as: ref " + earlier);
    assertThat(Ran.line("reference " + earlier).words()).contains("same paper as: ref " + later);
  }

  @ParameterizedTest
  @CsvSource({
    "statement 44, 44, a statement 1 to 43, Take one of those.",
    "statement 43j, 43j, a statement 1 to 43, Did you mean 43",
    "statement 36.c, 36.c, a part such as 36.a, 36.a",
    "reference 0, 0, a number from 1 to 123, Take one of those.",
    "reference 200, 200, a number from 1 to 123, Take one of those.",
    "reference x, x, a number from 1 to 123, cure",
    "evidence --agent FOO, FOO, one of DOXORUBICIN, Take one of those.",
    "evidence --agent DOXORUBICINE, DOXORUBICINE, one of DOXORUBICIN, Did you mean DOXORUBICIN",
    "evidence --histology LMX, LMX, one of WD_LPS, Did you mean LMS",
    "evidence --reference 124, 124, a number from 1 to 123, Take one of those.",
    "evidence --level VI, VI, 'one of I, II, III, IV, V', Did you mean",
    "evidence --grade F, F, 'one of A, B, C, D, E', Did you mean"
  })
  void what_does_not_exist_is_told_with_what_does(
      String line, String found, String rule, String cure) {
    Ran ran = Ran.line(line);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.words()).containsSubsequence("found " + found, "expected", rule, cure);
  }
}
