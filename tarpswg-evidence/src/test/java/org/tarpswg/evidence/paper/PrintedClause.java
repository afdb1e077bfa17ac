// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.List;
import java.util.Optional;

/**
 * A part of a statement with a grading of its own, as printed.
 *
 * @param id the statement's number, with a letter where the statement holds several clauses
 * @param statement the statement's number
 * @param heading the run-in heading in force, empty before the first one
 * @param grading the printed pair, such as {@code IVB}
 * @param citations the reference numbers cited, in printed order, ranges expanded, each once; those
 *     of the bullets included
 * @param bullets the bullets graded with the clause; none where each bullet is a clause
 * @param figures the figures the clause points to
 * @param tables the tables the clause points to
 * @param text the whole clause as printed
 */
public record PrintedClause(
    String id,
    int statement,
    Optional<String> heading,
    String grading,
    List<Integer> citations,
    List<PrintedBullet> bullets,
    List<Integer> figures,
    List<Integer> tables,
    String text) {
  /** Copies the lists. */
  public PrintedClause {
    citations = List.copyOf(citations);
    bullets = List.copyOf(bullets);
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
  }
}
