// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Collaborator;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Reference;
import org.tarpswg.evidence.Series;
import org.tarpswg.evidence.SubtypeEntry;
import org.tarpswg.evidence.TrialRow;

/**
 * Holds the data against the paper itself: every grading and citation list of the 56 clauses, every
 * table cell, every reference and every collaborator, read a second time by code that never sees
 * the data. Table 5's conclusions stand in other words and are not compared.
 */
class DataAgainstPaperTest {
  private static final Evidence DATA = Evidence.edition2018();

  private PaperText paper = PaperText.of("");

  @BeforeEach
  void readThePaper() {
    Optional<PaperText> read = PaperText.fromEnvironment();
    assumeTrue(read.isPresent(), PaperText.VARIABLE + " is not set");
    paper = read.orElseThrow();
  }

  @Test
  void theGradingOfEveryClauseIsAsPrinted() {
    assertThat(DATA.clauses().stream().map(clause -> clause.id() + " " + clause.grading()))
        .containsExactlyElementsOf(
            PrintedClauses.of(paper).stream().map(c -> c.id() + " " + c.grading()).toList());
  }

  @Test
  void theCitationsOfEveryClauseAreAsPrinted() {
    assertThat(DATA.clauses().stream().map(c -> c.id() + " " + sorted(c.citations())))
        .containsExactlyElementsOf(
            PrintedClauses.of(paper).stream()
                .map(clause -> clause.id() + " " + sorted(clause.citations()))
                .toList());
  }

  @Test
  void theFiguresThatClausesPointToAreAsPrinted() {
    assertThat(DATA.clauses().stream().map(c -> c.id() + " " + c.figures() + c.tables()))
        .containsExactlyElementsOf(
            PrintedClauses.of(paper).stream()
                .map(clause -> clause.id() + " " + clause.figures() + clause.tables())
                .toList());
  }

  @Test
  void theCitationsOfTheFeaturesOf25AreAsPrinted() {
    PrintedClause printed =
        PrintedClauses.of(paper).stream()
            .filter(c -> c.id().equals("25"))
            .findFirst()
            .orElseThrow();
    Clause clause = DATA.statement(25).clauses().get(0);
    assertThat(clause.parts().stream().map(p -> p.id().name() + " " + sorted(p.citations())))
        .containsExactlyElementsOf(
            printed.bullets().stream().map(b -> b.letter() + " " + sorted(b.citations())).toList());
  }

  private static List<Integer> sorted(List<Integer> citations) {
    return citations.stream().sorted().toList();
  }

  @Test
  void table1IsAsPrinted() {
    PrintedSubtypes printed = PrintedTables.subtypes(paper);
    assertThat(DATA.table1().included().stream().map(SubtypeEntry::printed))
        .containsExactlyElementsOf(printed.included());
    assertThat(DATA.table1().excluded().stream().map(SubtypeEntry::printed))
        .containsExactlyElementsOf(printed.excluded());
  }

  @Test
  void table2HasTheLevelsAndGradesThatArePrinted() {
    assertThat(DATA.table2().levels().keySet().stream().map(Enum::name))
        .containsExactlyElementsOf(
            PrintedTables.levels(paper).stream().map(PrintedScaleEntry::symbol).toList());
    assertThat(DATA.table2().grades().keySet().stream().map(Enum::name))
        .containsExactlyElementsOf(
            PrintedTables.grades(paper).stream().map(PrintedScaleEntry::symbol).toList());
  }

  @Test
  void table3And4AreAsPrinted() {
    assertThat(Stream.concat(series(DATA.table3().series()), series(DATA.table4().series())))
        .containsExactlyElementsOf(
            Stream.concat(
                    PrintedTables.pulmonarySeries(paper).stream(),
                    PrintedTables.hepaticSeries(paper).stream())
                .toList());
  }

  private static Stream<PrintedSeries> series(List<Series> rows) {
    return rows.stream()
        .map(
            row ->
                new PrintedSeries(
                    row.study(),
                    row.year(),
                    row.reference(),
                    row.institution(),
                    row.patients().printed(),
                    row.fiveYearSurvival().printed(),
                    row.medianSurvival().printed(),
                    row.proportionRps().printed()));
  }

  @Test
  void table5IsAsPrinted() {
    assertThat(DATA.table5().stream().map(DataAgainstPaperTest::cells))
        .containsExactlyElementsOf(
            PrintedTables.trials(paper).stream()
                .map(
                    row ->
                        List.of(row.cell(), row.design(), row.n(), row.orr(), row.pfs(), row.os()))
                .toList());
  }

  private static List<String> cells(TrialRow row) {
    return List.of(
        row.printedName() + " [" + row.reference() + "]",
        row.design(),
        row.patients().printed(),
        row.responseRate().printed(),
        row.progressionFreeSurvival().printed(),
        row.overallSurvival().printed());
  }

  @Test
  void everyReferenceIsAsPrinted() {
    assertThat(DATA.references().stream().map(DataAgainstPaperTest::printed))
        .containsExactlyElementsOf(PrintedReferences.of(paper));
  }

  private static PrintedReference printed(Reference reference) {
    return new PrintedReference(
        reference.number(),
        reference.printed(),
        reference.authors(),
        reference.title(),
        reference.journal(),
        reference.year(),
        reference.volume().orElse(""),
        reference.issue(),
        reference.pages(),
        reference.pii());
  }

  @Test
  void everyCollaboratorIsAsPrinted() {
    assertThat(DATA.collaborators().stream().map(DataAgainstPaperTest::printed))
        .containsExactlyElementsOf(PrintedCollaborators.of(paper));
  }

  private static PrintedCollaborator printed(Collaborator collaborator) {
    return new PrintedCollaborator(
        collaborator.number(),
        collaborator.given(),
        collaborator.family(),
        collaborator.institution(),
        collaborator.city(),
        collaborator.country());
  }
}
