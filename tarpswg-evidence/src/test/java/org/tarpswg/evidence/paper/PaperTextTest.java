// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the parser over the real paper, where the environment says where it lies. */
class PaperTextTest {
  private static final int REFERENCES = 123;

  private PaperText paper = PaperText.of("");

  @BeforeAll
  static void sayWhenThePaperIsNotRead() {
    if (PaperText.fromEnvironment().isEmpty()) {
      System.out.println("SKIPPED: " + PaperText.VARIABLE + " is not set, the paper is not read");
    }
  }

  @BeforeEach
  void readThePaper() {
    Optional<PaperText> read = PaperText.fromEnvironment();
    assumeTrue(read.isPresent(), PaperText.VARIABLE + " is not set");
    paper = read.orElseThrow();
  }

  @Test
  void thePaperHas43StatementsIn56Clauses() {
    List<PrintedClause> clauses = PrintedClauses.of(paper);

    assertThat(clauses).hasSize(56).extracting(PrintedClause::id).doesNotHaveDuplicates();
    assertThat(clauses.stream().map(PrintedClause::statement).distinct())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 43).boxed().toList());
    assertThat(clauses.stream().map(PrintedClause::heading).distinct()).hasSize(12);
  }

  @Test
  void theGradingsAreSpreadAsCounted() {
    Map<String, Long> spread =
        PrintedClauses.of(paper).stream()
            .map(PrintedClause::grading)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(spread)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "VA", 14L, "VB", 10L, "IVA", 10L, "IVB", 9L, "IVC", 1L, "IIIB", 1L, "IIB", 1L, "IA",
                4L, "IB", 6L));
  }

  @Test
  void onlyTheClausesGradedBeforeTheirBulletsKeepThem() {
    assertThat(PrintedClauses.of(paper))
        .filteredOn(clause -> !clause.bullets().isEmpty())
        .allSatisfy(clause -> assertThat(clause.bullets()).hasSize(3))
        .extracting(PrintedClause::id)
        .containsExactly("24", "25");
  }

  @Test
  void theTablesHaveTheirRows() {
    assertThat(PrintedTables.subtypes(paper).included()).hasSize(6);
    assertThat(PrintedTables.subtypes(paper).excluded()).hasSize(11);
    assertThat(PrintedTables.levels(paper)).hasSize(5);
    assertThat(PrintedTables.grades(paper)).hasSize(5);
    assertThat(PrintedTables.pulmonarySeries(paper)).hasSize(33);
    assertThat(PrintedTables.hepaticSeries(paper)).hasSize(12);
    assertThat(PrintedTables.trials(paper))
        .hasSize(11)
        .noneMatch(trial -> trial.toString().contains("<i>"));
  }

  @Test
  void everyReferenceIsReadAndCited() {
    assertThat(PrintedReferences.of(paper)).hasSize(REFERENCES);
    assertThat(Citations.in(String.join("\n", paper.before(Headings.REFERENCES))))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, REFERENCES).boxed().toList());
  }

  @Test
  void oneTableRowAloneDisagreesWithItsReferenceInAuthorOrYear() {
    List<PrintedReference> references = PrintedReferences.of(paper);
    List<String> odd = new ArrayList<>();
    List<PrintedSeries> series = new ArrayList<>(PrintedTables.pulmonarySeries(paper));
    series.addAll(PrintedTables.hepaticSeries(paper));
    for (PrintedSeries row : series) {
      if (!agrees(row.study(), row.year(), references.get(row.reference() - 1))) {
        odd.add(row.study() + " " + row.year());
      }
    }
    for (PrintedTrial trial : PrintedTables.trials(paper)) {
      String[] words = trial.name().split(" ", -1);
      String author = words[words.length - 2];
      if (!agrees(author, trial.year(), references.get(trial.reference() - 1))) {
        odd.add(trial.name());
      }
    }

    assertThat(odd).containsExactly("Rehders 2007");
  }

  @Test
  void theAppendixNames106Collaborators() {
    assertThat(PrintedCollaborators.of(paper)).hasSize(106);
  }

  private static boolean agrees(String study, int year, PrintedReference reference) {
    String first = reference.authors().split(",", -1)[0].toLowerCase(Locale.ROOT);
    return reference.year() == year && first.contains(study.toLowerCase(Locale.ROOT));
  }
}
