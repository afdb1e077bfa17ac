// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the statements together from running text. A statement opens with the number after the last
 * one; until a grading closes it, paragraphs that follow are its continuation. Text after a closed
 * statement is narrative and belongs to none, but its run-in heading counts for what follows.
 */
final class StatementReader {
  static final String BULLET = "- ";

  private final List<PrintedStatement> statements = new ArrayList<>();
  private Optional<String> heading = Optional.empty();

  private StatementReader() {}

  /** The statements in printed order. */
  static List<PrintedStatement> read(List<String> paragraphs) {
    StatementReader reader = new StatementReader();
    paragraphs.forEach(reader::accept);
    return List.copyOf(reader.statements);
  }

  private void accept(String paragraph) {
    Opening opening = Opening.of(paragraph);
    if (paragraph.startsWith(BULLET)) {
      replaceLast(withBullet(last(), paragraph.substring(BULLET.length())));
    } else if (opening.number().filter(n -> n == statements.size() + 1).isPresent()) {
      opening.heading().ifPresent(words -> heading = Optional.of(words));
      statements.add(
          new PrintedStatement(statements.size() + 1, heading, opening.text(), List.of()));
    } else if (!statements.isEmpty() && !last().isClosed()) {
      replaceLast(withMore(last(), paragraph));
    } else {
      requireUngraded(paragraph);
      opening.heading().ifPresent(words -> heading = Optional.of(words));
    }
  }

  private void requireUngraded(String narrative) {
    if (!GradingMark.in(narrative).isEmpty()) {
      throw new IllegalStateException(
          "a graded paragraph belongs to no statement, near statement " + statements.size());
    }
  }

  private PrintedStatement last() {
    if (statements.isEmpty()) {
      throw new IllegalStateException("a bullet before the first statement");
    }
    return statements.get(statements.size() - 1);
  }

  private void replaceLast(PrintedStatement statement) {
    statements.set(statements.size() - 1, statement);
  }

  private static PrintedStatement withMore(PrintedStatement statement, String text) {
    return new PrintedStatement(
        statement.number(), statement.heading(), statement.lead() + " " + text, List.of());
  }

  private static PrintedStatement withBullet(PrintedStatement statement, String text) {
    if (!statement.announcesBullets()) {
      throw new IllegalStateException("a bullet after statement " + statement.number());
    }
    List<String> bullets = new ArrayList<>(statement.bullets());
    bullets.add(text);
    return new PrintedStatement(statement.number(), statement.heading(), statement.lead(), bullets);
  }
}
