// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarpswg.evidence.paper.Snippet.paper;

import org.junit.jupiter.api.Test;

class PrintedTablesTest {
  private static final String SERIES_HEADER =
      "Reference\tInstitution\tN\t5y OS (%)\tMedian OS (mo)\tProportion RPS (%)";

  @Test
  void leavesOutEmptyCellsOfTheSubtypes() {
    PrintedSubtypes subtypes =
        PrintedTables.subtypes(
            paper("Table 1. Boats", "", "Included\tExcluded", "Gull\tRaft", "\tTub"));

    assertThat(subtypes.included()).containsExactly("Gull");
    assertThat(subtypes.excluded()).containsExactly("Raft", "Tub");
  }

  @Test
  void partsLevelsFromGrades() {
    PaperText paper = paper("Table 2. Marks", "IV\tfair", "V\tpoor", "C\tmaybe", "D\trather not");

    assertThat(PrintedTables.levels(paper))
        .extracting(PrintedScaleEntry::symbol)
        .containsExactly("IV", "V");
    assertThat(PrintedTables.grades(paper))
        .containsExactly(
            new PrintedScaleEntry("C", "maybe"), new PrintedScaleEntry("D", "rather not"));
  }

  @Test
  void keepsOddCellsOfASeriesAsPrinted() {
    PaperText paper =
        paper("Table 4. Fleets", SERIES_HEADER, "Van Dam 1997 [38]\tOslo\t9\t–\t34%\tN/A (3)");

    assertThat(PrintedTables.hepaticSeries(paper))
        .containsExactly(
            new PrintedSeries("Van Dam", 1997, 38, "Oslo", "9", "–", "34%", "N/A (3)"));
  }

  @Test
  void removesTheMarkupOfItalicsAndNothingElse() {
    PaperText paper =
        paper(
            "Table 5. Races",
            "Trial\tStudy design\tN\tObjective response rate\tProgression-free survival"
                + "\tOverall Survival\tConclusions",
            "REGATTA 6 de Wit 2012 [9]\tPhase II: Oar versus sail\t44\tN/A"
                + "\t2 versus 1 <i>P</i> <0.1\t5\tOars");

    assertThat(PrintedTables.trials(paper))
        .containsExactly(
            new PrintedTrial(
                "REGATTA 6 de Wit 2012 [9]",
                "REGATTA 6 de Wit 2012",
                2012,
                9,
                "Phase II: Oar versus sail",
                "44",
                "N/A",
                "2 versus 1 P <0.1",
                "5",
                "Oars"));
  }

  @Test
  void refusesTablesItCannotRead() {
    assertThatThrownBy(() -> PrintedTables.pulmonarySeries(paper("Table 3. Fleets", "none")))
        .hasMessageContaining("no row");
    assertThatThrownBy(() -> PrintedTables.pulmonarySeries(paper("Tables. None")))
        .hasMessageContaining("0 tables");
    assertThatThrownBy(
            () -> PrintedTables.pulmonarySeries(paper("Table 3. Fleets", SERIES_HEADER, "Dam\t9")))
        .hasMessageContaining("no cell Reference");
  }
}
