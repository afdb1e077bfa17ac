// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.Repository;

/** docs/LAWS.md names something that exists for each number, and leaves out no law. */
class LawsDocumentTest {
  private static final int NUMBERS = 92;
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");
  private static final int LAWS = 3;
  private static final int TESTS = 4;
  private static final int TYPES = 5;

  private static ImmutableList<List<String>> rows() {
    return Repository.text("docs/LAWS.md")
        .lines()
        .filter(line -> line.startsWith("| F"))
        .map(line -> Splitter.on('|').trimResults().splitToList(line))
        .collect(toImmutableList());
  }

  private static ImmutableSet<String> names(List<String> row, int column) {
    return NAME.matcher(row.get(column))
        .results()
        .map(found -> found.group(1))
        .collect(toImmutableSet());
  }

  @Test
  void each_number_has_its_row_and_something_that_proves_it() {
    assertThat(rows())
        .extracting(row -> row.get(1))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, NUMBERS).mapToObj(number -> "F" + number).toList());
    assertThat(rows())
        .allSatisfy(
            row ->
                assertThat(row.get(LAWS) + row.get(TESTS) + row.get(TYPES))
                    .as(row.get(1))
                    .isNotBlank());
  }

  @Test
  void each_law_and_test_that_is_named_exists() {
    ImmutableSet<String> files =
        Repository.files("", "Test.java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(toImmutableSet());
    for (List<String> row : rows()) {
      assertThat(LawRun.all().keySet()).as(row.get(1)).containsAll(names(row, LAWS));
      assertThat(files).as(row.get(1)).containsAll(names(row, TESTS));
    }
  }

  @Test
  void no_law_is_left_out_but_those_without_a_number() {
    ImmutableSet<String> named =
        rows().stream().flatMap(row -> names(row, LAWS).stream()).collect(toImmutableSet());
    assertThat(Sets.difference(LawRun.all().keySet(), named))
        .containsExactlyInAnyOrder(
            "nothingAppliesWhileThePatientMayBeOutOfScope",
            "everyClauseIsJudgedOrNamedAsNotRuled",
            "anOptionIsOfferedWhereAClauseItStandsOnApplies");
  }
}
