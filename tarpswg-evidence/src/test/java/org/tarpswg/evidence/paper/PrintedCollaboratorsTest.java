// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarpswg.evidence.paper.Snippet.paper;

import org.junit.jupiter.api.Test;

class PrintedCollaboratorsTest {
  @Test
  void readsRowsAcrossPagesAndKeepsCommasAndSlashes() {
    PaperText paper =
        paper(
            "1.\tNot\tYet\tIn\tThe\tAppendix",
            "Appendix: The crew",
            "1.\tAda B.\tvan Ash\tDock/Pier\tBath, ME\tUSA",
            "Continued",
            "2.\tBo\tElm\tQuay\tOslo\tNorway");

    assertThat(PrintedCollaborators.of(paper))
        .containsExactly(
            new PrintedCollaborator(1, "Ada B.", "van Ash", "Dock/Pier", "Bath, ME", "USA"),
            new PrintedCollaborator(2, "Bo", "Elm", "Quay", "Oslo", "Norway"));
  }

  @Test
  void refusesAGapAndAMissingCell() {
    assertThatThrownBy(
            () -> PrintedCollaborators.of(paper("Appendix: The crew", "2.\tA\tB\tC\tD\tE")))
        .hasMessageContaining("not collaborator 1");
    assertThatThrownBy(() -> PrintedCollaborators.of(paper("Appendix: The crew", "1.\tA\tB\tC\tD")))
        .hasMessageContaining("not collaborator 1");
  }

  @Test
  void saysWhichHeadingIsMissing() {
    assertThatThrownBy(() -> PrintedCollaborators.of(paper("1.\tA\tB\tC\tD\tE")))
        .hasMessageContaining("Appendix");
  }
}
