// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the list of collaborators in the appendix: numbered rows of tabbed cells. Lines without a
 * tab are page furniture.
 */
public final class PrintedCollaborators {
  private static final int CELLS = 6;

  private PrintedCollaborators() {}

  /** All rows in order; a row out of order or with other than six cells is an error. */
  public static List<PrintedCollaborator> of(PaperText paper) {
    List<PrintedCollaborator> collaborators = new ArrayList<>();
    for (String line : paper.after(Headings.APPENDIX)) {
      if (line.contains("\t")) {
        collaborators.add(collaborator(collaborators.size() + 1, line));
      }
    }
    return List.copyOf(collaborators);
  }

  private static PrintedCollaborator collaborator(int number, String line) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != CELLS || !cells.get(0).equals(number + ".")) {
      throw new IllegalStateException("not collaborator " + number + ": " + line);
    }
    return new PrintedCollaborator(
        number, cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
  }
}
