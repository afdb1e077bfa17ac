// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the graded clauses of the paper. Where the bullets of a statement are graded each is a
 * clause; where a statement's text is graded in several places each stretch up to a grading is one;
 * otherwise the statement is the clause, with its bullets.
 */
public final class PrintedClauses {
  private static final Pattern PRINTED_LETTER = Pattern.compile("([a-z])\\. .*");

  private PrintedClauses() {}

  /** All clauses in printed order; a statement without a grading is an error. */
  public static List<PrintedClause> of(PaperText paper) {
    List<String> results = paper.between(Headings.RESULTS, Headings.CONCLUSIONS);
    return StatementReader.read(Furniture.without(results)).stream()
        .flatMap(statement -> clauses(statement).stream())
        .toList();
  }

  private static List<PrintedClause> clauses(PrintedStatement statement) {
    boolean leadGraded = !GradingMark.in(statement.lead()).isEmpty();
    if (statement.bullets().isEmpty()) {
      return stretches(statement);
    }
    return leadGraded ? List.of(withBullets(statement)) : bulletByBullet(statement);
  }

  private static List<PrintedClause> stretches(PrintedStatement statement) {
    List<MatchResult> marks = GradingMark.in(statement.lead());
    if (marks.isEmpty() || marks.get(marks.size() - 1).end() != statement.lead().length()) {
      throw new IllegalStateException("no grading closes statement " + statement.number());
    }
    List<PrintedClause> clauses = new ArrayList<>();
    int start = 0;
    for (MatchResult mark : marks) {
      String letter = marks.size() == 1 ? "" : letter(clauses.size());
      String text = statement.lead().substring(start, mark.end()).strip();
      clauses.add(clause(statement, letter, text, List.of()));
      start = mark.end();
    }
    return clauses;
  }

  private static PrintedClause withBullets(PrintedStatement statement) {
    List<PrintedBullet> bullets = new ArrayList<>();
    for (String text : statement.bullets()) {
      bullets.add(new PrintedBullet(letter(bullets.size()), Citations.in(text), text));
    }
    String text = statement.lead() + " " + String.join(" ", statement.bullets());
    return clause(statement, "", text, bullets);
  }

  private static List<PrintedClause> bulletByBullet(PrintedStatement statement) {
    List<PrintedClause> clauses = new ArrayList<>();
    for (String text : statement.bullets()) {
      String letter = letter(clauses.size());
      Matcher printed = PRINTED_LETTER.matcher(text);
      if (printed.matches() && !letter.equals(printed.group(1))) {
        throw new IllegalStateException(
            "statement " + statement.number() + " has no bullet " + letter);
      }
      clauses.add(clause(statement, letter, text, List.of()));
    }
    return clauses;
  }

  private static PrintedClause clause(
      PrintedStatement statement, String letter, String text, List<PrintedBullet> bullets) {
    String id = statement.number() + letter;
    return new PrintedClause(
        id,
        statement.number(),
        statement.heading(),
        GradingMark.only(text, "clause " + id),
        Citations.in(text),
        bullets,
        Mentions.figures(text),
        Mentions.tables(text),
        text);
  }

  private static String letter(int position) {
    return String.valueOf((char) ('a' + position));
  }
}
