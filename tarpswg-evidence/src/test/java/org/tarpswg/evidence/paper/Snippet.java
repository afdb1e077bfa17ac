// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.List;

/** Small papers of our own making, laid out like the real one. */
final class Snippet {
  private Snippet() {}

  /** The clauses of a paper whose results are the given lines. */
  static List<PrintedClause> clauses(String... results) {
    return PrintedClauses.of(
        PaperText.of("Results\n" + String.join("\n\n", results) + "\nConclusions\n"));
  }

  /** The only clause of a paper whose results are the given lines. */
  static PrintedClause clause(String... results) {
    List<PrintedClause> clauses = clauses(results);
    if (clauses.size() != 1) {
      throw new IllegalStateException("the snippet has " + clauses.size() + " clauses");
    }
    return clauses.get(0);
  }

  /** The references of a paper whose list is the given lines. */
  static List<PrintedReference> references(String... list) {
    return PrintedReferences.of(
        PaperText.of(
            "References\n" + String.join("\n", list) + "\nAppendix: The crew\n1.\tA\tB\tC\tD\tE"));
  }

  /** A paper that holds the given lines and nothing else. */
  static PaperText paper(String... lines) {
    return PaperText.of(String.join("\n", lines));
  }
}
