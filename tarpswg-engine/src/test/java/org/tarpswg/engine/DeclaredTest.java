// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.guideline.ClauseId;

/** What is written twice is written alike: rule headers, readings, the version. */
class DeclaredTest {
  private static final String MAIN = "tarpswg-engine/src/main/java";
  private static final Pattern HEADER =
      Pattern.compile(
          "/\\*\\s+\\* (\\w+) \\| ([IV]+[A-E])(?: \\| refs ([\\d, ]+))?(?: \\| [^\\n"
              + "]*)?\\s+(?:\\*[^/\\n"
              + "]*\\s+)*\\*/\\s+static final Rule S(\\w+) =\\s+Rule\\.clause\\(\"(\\w+)\"");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (R\\d+) \\| ([^|]+) \\|");
  private static final Pattern CITED_IN_RULE = Pattern.compile("\\.readings\\(([^)]*)\\)");
  private static final Pattern CITED_IN_COMMENT = Pattern.compile("\\((R\\d+(?:, R\\d+)*)\\)");
  private static final Pattern NUMBER = Pattern.compile("R\\d+");

  private static Stream<MatchResult> headers() {
    return Repository.files(MAIN + "/org/tarpswg/engine/statement", ".java").stream()
        .flatMap(file -> HEADER.matcher(Repository.text(file)).results());
  }

  /** The rows of the register of readings: number and clauses. */
  private static ImmutableMap<String, String> rows() {
    return ROW.matcher(Repository.text("docs/READINGS.md"))
        .results()
        .collect(ImmutableMap.toImmutableMap(row -> row.group(1), row -> row.group(2).trim()));
  }

  @Test
  void each_rule_has_a_header() {
    assertThat(headers().map(header -> ClauseId.of(header.group(1))))
        .containsExactlyInAnyOrderElementsOf(
            Rules.ALL.stream().map(rule -> rule.clause()).toList());
  }

  @Test
  void the_header_of_a_rule_is_what_the_evidence_prints() {
    headers()
        .forEach(
            header -> {
              assertThat(header.group(5)).isEqualTo(header.group(1));
              assertThat(header.group(4)).isEqualToIgnoringCase(header.group(1));
              Clause printed = Evidence.edition2018().clause(ClauseId.of(header.group(1)));
              assertThat(header.group(2)).isEqualTo(printed.grading().toString());
              assertThat(references(header.group(3))).isEqualTo(printed.citations());
            });
  }

  private static ImmutableList<Integer> references(String told) {
    return told == null
        ? ImmutableList.of()
        : Splitter.on(',')
            .trimResults()
            .splitToStream(told)
            .map(Integer::valueOf)
            .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<String> cited() {
    return Repository.files(MAIN, ".java").stream()
        .map(Repository::text)
        .flatMap(
            text ->
                Stream.of(CITED_IN_RULE, CITED_IN_COMMENT)
                    .flatMap(pattern -> pattern.matcher(text).results()))
        .flatMap(citation -> NUMBER.matcher(citation.group(1)).results())
        .map(MatchResult::group)
        .collect(toImmutableSet());
  }

  @Test
  void each_reading_is_cited_where_it_is_taken_and_each_cited_one_is_registered() {
    assertThat(cited()).containsExactlyInAnyOrderElementsOf(rows().keySet());
  }

  @Test
  void readings_are_numbered_without_a_gap() {
    ImmutableList<String> numbers = rows().keySet().asList();
    for (int i = 0; i < numbers.size(); i++) {
      assertThat(numbers.get(i)).isEqualTo("R" + (i + 1));
    }
    assertThat(numbers).hasSizeGreaterThanOrEqualTo(18);
  }

  @Test
  void a_rule_cites_only_readings_that_touch_its_clause() {
    Rules.ALL.forEach(
        rule ->
            assertThat(rule.readings())
                .as("%s", rule.clause())
                .allMatch(reading -> touches(requireNonNull(rows().get(reading)), rule.clause())));
  }

  @Test
  void a_reading_on_single_clauses_is_cited_by_the_rule_of_each() {
    rows()
        .forEach(
            (reading, clauses) -> {
              if (clauses.equals("all") || clauses.contains("-")) {
                return;
              }
              Rules.ALL.stream()
                  .filter(rule -> touches(clauses, rule.clause()))
                  .forEach(
                      rule ->
                          assertThat(rule.readings()).as("%s", rule.clause()).contains(reading));
            });
  }

  private static boolean touches(String clauses, ClauseId clause) {
    return clauses != null
        && (clauses.equals("all")
            || Splitter.on(',')
                .trimResults()
                .splitToStream(clauses)
                .anyMatch(range -> holds(range, clause)));
  }

  private static boolean holds(String range, ClauseId clause) {
    ImmutableList<ClauseId> ends =
        Splitter.on('-')
            .splitToStream(range)
            .map(ClauseId::of)
            .collect(ImmutableList.toImmutableList());
    return clause.compareTo(ends.get(0)) >= 0 && clause.compareTo(ends.get(ends.size() - 1)) <= 0;
  }

  @Test
  void the_library_tells_the_version_that_the_build_gives_it() {
    Matcher version =
        Pattern.compile("<artifactId>tarpswg</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Repository.text("pom.xml"));
    assertThat(version.find()).isTrue();
    assertThat(ToldCase.NOTHING.answer().receipt().libraryVersion()).isEqualTo(version.group(1));
  }
}
