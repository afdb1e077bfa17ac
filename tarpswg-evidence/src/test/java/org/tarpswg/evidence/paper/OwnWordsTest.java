// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarpswg.evidence.Advisory;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Erratum;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.LeadIn;
import org.tarpswg.evidence.NarrativeText;
import org.tarpswg.evidence.Part;
import org.tarpswg.evidence.TrialRow;

/** No gist and no explanation repeats nine words in a row of the paper's running text. */
class OwnWordsTest {
  private static final int RUN = 9;
  private static final Pattern CITATION = Pattern.compile("\\[[0-9–, ]+]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Evidence DATA = Evidence.edition2018();

  private ImmutableSet<List<String>> printed = ImmutableSet.of();

  @BeforeEach
  void readThePaper() {
    Optional<PaperText> read = PaperText.fromEnvironment();
    assumeTrue(read.isPresent(), PaperText.VARIABLE + " is not set");
    printed =
        read.orElseThrow().lines().stream()
            .takeWhile(line -> !line.equals("References"))
            .filter(line -> line.indexOf('\t') < 0)
            .map(line -> CITATION.matcher(line).replaceAll(" "))
            .flatMap(OwnWordsTest::runs)
            .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void theRunningTextOfThePaperIsKnownToTheTest() {
    assertThat(printed).hasSizeGreaterThan(3000);
  }

  @Test
  void whatTheClausesSayStandsInOtherWords() {
    assertOwnWords(DATA.clauses().stream(), Clause::gist);
    assertOwnWords(DATA.clauses().stream().flatMap(clause -> clause.parts().stream()), Part::gist);
  }

  @Test
  void whatTheRunningTextSaysStandsInOtherWords() {
    assertOwnWords(DATA.narrative().stream(), NarrativeText::gist);
    assertOwnWords(DATA.leadIns().stream(), LeadIn::gist);
    assertOwnWords(DATA.table2().levels().values().stream(), Function.identity());
    assertOwnWords(DATA.table2().grades().values().stream(), Function.identity());
    assertOwnWords(DATA.table5().stream(), TrialRow::conclusion);
  }

  @Test
  void whatErrataAndAdvisoriesSayStandsInOtherWords() {
    assertOwnWords(DATA.errata().stream(), Erratum::problem);
    assertOwnWords(DATA.advisories().stream(), Advisory::fact);
  }

  private <T> void assertOwnWords(Stream<T> items, Function<T, String> text) {
    List<String> texts = items.map(text).toList();
    assertThat(texts).isNotEmpty().noneMatch(this::repeatsThePaper);
  }

  private boolean repeatsThePaper(String text) {
    return runs(text).anyMatch(printed::contains);
  }

  private static Stream<List<String>> runs(String text) {
    List<String> words =
        BETWEEN_WORDS
            .splitAsStream(text.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    return IntStream.rangeClosed(0, words.size() - RUN)
        .mapToObj(start -> words.subList(start, start + RUN));
  }
}
