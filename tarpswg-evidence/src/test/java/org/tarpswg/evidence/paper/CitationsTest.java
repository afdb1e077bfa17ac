// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CitationsTest {
  @Test
  void expandsRangesInPrintedOrderAndDropsRepeats() {
    assertThat(Citations.in("boats [9, 4–6, 12] and oars [5, 7]"))
        .containsExactly(9, 4, 5, 6, 12, 7);
  }

  @Test
  void joinsNeighboringBrackets() {
    assertThat(Citations.in("boats [2] [61–63].")).containsExactly(2, 61, 62, 63);
  }

  @Test
  void takesNoIsotopeForACitation() {
    assertThat(Citations.in("a lamp with [18]Neon, or [18]FDG-like glow [7]")).containsExactly(7);
  }

  @Test
  void takesNoBracketWithWordsForACitation() {
    assertThat(
            Citations.in(
                "crew [i.e. 12 rowers, 3 cooks] [see 4] [5 oars] [corrected] [†] [sheet S1](#) [§ 4]"))
        .isEmpty();
  }

  @Test
  void refusesARangeThatRunsBackwards() {
    assertThatThrownBy(() -> Citations.in("boats [9–4]")).hasMessageContaining("backwards");
  }

  @Test
  void readsFiguresAndTablesOneByOneOrTogether() {
    String text = "see (Figure 2), (Tables 3 and 4), Figures 1, 2 and 5, tablet 9";

    assertThat(Mentions.figures(text)).containsExactly(2, 1, 5);
    assertThat(Mentions.tables(text)).containsExactly(3, 4);
  }
}
