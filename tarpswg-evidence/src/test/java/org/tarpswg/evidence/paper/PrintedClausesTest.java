// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tarpswg.evidence.paper.Snippet.clause;
import static org.tarpswg.evidence.paper.Snippet.clauses;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedClausesTest {
  @Test
  void readsGradingCitationsAndFigures() {
    PrintedClause clause = clause("1. Oil the rudder (Figure 3) each spring [4, 8]. (IIIC)");

    assertThat(clause.id()).isEqualTo("1");
    assertThat(clause.grading()).isEqualTo("IIIC");
    assertThat(clause.citations()).containsExactly(4, 8);
    assertThat(clause.figures()).containsExactly(3);
    assertThat(clause.tables()).isEmpty();
    assertThat(clause.heading()).isEmpty();
  }

  @Test
  void joinsAStatementBrokenByBlankLines() {
    PrintedClause clause =
        clause("1. Oil the rudder and the", " ", "hinges of the hatch [4]. (VB)");

    assertThat(clause.text()).isEqualTo("Oil the rudder and the hinges of the hatch [4]. (VB)");
    assertThat(clause.citations()).containsExactly(4);
  }

  @Test
  void joinsAStatementBrokenAfterAFullStop() {
    assertThat(clause("1. Oil the rudder.", "However, spare the rope [6]. (VA)").citations())
        .containsExactly(6);
  }

  @Test
  void joinsAStatementBrokenByATableWithoutNotes() {
    PrintedClause clause =
        clause("1. Oil the", "Table 1. Oils\n\nName\tUse [9]\nTar\tHull [8]", "hinges [4]. (VB)");

    assertThat(clause.text()).isEqualTo("Oil the hinges [4]. (VB)");
    assertThat(clause.citations()).containsExactly(4);
  }

  @Test
  void leavesOutTheNotesOfATable() {
    PrintedClause clause =
        clause(
            "1. Oil the",
            "Table 1. Oils\n\nName\tUse\nTar\tHull",
            "Fish oils were left out [9].",
            "HT, hull tar; N/A, not at hand.",
            "hinges [4]. (VB)");

    assertThat(clause.text()).isEqualTo("Oil the hinges [4]. (VB)");
  }

  @Test
  void leavesOutTheCaptionOfAFigure() {
    PrintedClause clause =
        clause("1. Oil the", "Figure 1. A hatch (B) with its hinges [9].", "hinges [4]. (VB)");

    assertThat(clause.text()).isEqualTo("Oil the hinges [4]. (VB)");
    assertThat(clause.figures()).isEmpty();
  }

  @Test
  void readsRunInHeadingsBeforeANumberOrBeforeNarrative() {
    List<PrintedClause> clauses =
        clauses(
            "1. Row. (VA)",
            "Deck and hull: 2. Scrub. (VA)",
            "Salt-water sails. Canvas rots [3].",
            "3. Dry them. (VB)");

    assertThat(clauses)
        .extracting(clause -> clause.heading().orElse("-"))
        .containsExactly("-", "Deck and hull", "Salt-water sails");
    assertThat(clauses.get(2).citations()).isEmpty();
  }

  @Test
  void givesEachGradedStretchALetter() {
    List<PrintedClause> clauses = clauses("1. Row [2]. (VA) Or sail", "with care [3]. (IVB)");

    assertThat(clauses).extracting(PrintedClause::id).containsExactly("1a", "1b");
    assertThat(clauses).extracting(PrintedClause::grading).containsExactly("VA", "IVB");
    assertThat(clauses.get(0).citations()).containsExactly(2);
    assertThat(clauses.get(1).citations()).containsExactly(3);
  }

  @Test
  void givesEachGradedBulletALetter() {
    List<PrintedClause> clauses =
        clauses("1. Take along:", "- a. oars [2]; (IB)\n- b. [18]Neon lamps [3]. (IIB)");

    assertThat(clauses).extracting(PrintedClause::id).containsExactly("1a", "1b");
    assertThat(clauses.get(1).citations()).containsExactly(3);
  }

  @Test
  void keepsBulletsWithTheClauseThatIsGradedBeforeThem() {
    PrintedClause clause =
        clause(
            "1. Choose boats that have: [7] (IVA)",
            "Table 1. Boats\n\nName\tSeats\nGull\t4",
            "B, boat; N/A, not at hand.",
            "- a dry hull [5];\n- two masts [5, 6].");

    assertThat(clause.citations()).containsExactly(7, 5, 6);
    assertThat(clause.bullets())
        .extracting(PrintedBullet::letter, PrintedBullet::citations)
        .containsExactly(tuple("a", List.of(5)), tuple("b", List.of(5, 6)));
  }

  @Test
  void refusesWhatItCannotPlace() {
    assertThatThrownBy(() -> clauses("1. Row.", "2. Sail. (VA)"))
        .hasMessageContaining("closes statement 1");
    assertThatThrownBy(() -> clauses("1. Row. (VA)", "- oars")).hasMessageContaining("bullet");
    assertThatThrownBy(() -> clauses("1. Row. (VA)", "Sail too. (VB)"))
        .hasMessageContaining("no statement");
    assertThatThrownBy(() -> clauses("1. Take:", "- b. oars. (VA)"))
        .hasMessageContaining("no bullet a");
    assertThatThrownBy(() -> clauses("1. Take:", "- oars. (VA)", "- rope."))
        .hasMessageContaining("clause 1b has 0 gradings");
  }
}
