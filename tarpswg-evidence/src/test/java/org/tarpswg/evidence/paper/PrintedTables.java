// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the five tables of the paper by their numbers and the words of their header rows. */
public final class PrintedTables {
  private static final Pattern ITALICS = Pattern.compile("</?i>");
  private static final Pattern ROMAN = Pattern.compile("I|II|III|IV|V");
  private static final Pattern LETTER = Pattern.compile("[A-E]");

  private PrintedTables() {}

  /** Table 1: which subtypes the paper is about. */
  public static PrintedSubtypes subtypes(PaperText paper) {
    TableBlock table = TableBlock.numbered(1, paper.lines());
    return new PrintedSubtypes(column(table, "Included"), column(table, "Excluded"));
  }

  /** The levels of evidence of Table 2. */
  public static List<PrintedScaleEntry> levels(PaperText paper) {
    return scale(paper, ROMAN.asMatchPredicate());
  }

  /** The grades of recommendation of Table 2. */
  public static List<PrintedScaleEntry> grades(PaperText paper) {
    return scale(paper, LETTER.asMatchPredicate());
  }

  /** Table 3: series of resected lung metastases. */
  public static List<PrintedSeries> pulmonarySeries(PaperText paper) {
    return series(TableBlock.numbered(3, paper.lines()));
  }

  /** Table 4: series of resected liver metastases. */
  public static List<PrintedSeries> hepaticSeries(PaperText paper) {
    return series(TableBlock.numbered(4, paper.lines()));
  }

  /** Table 5: randomized trials of systemic therapy. */
  public static List<PrintedTrial> trials(PaperText paper) {
    TableBlock table = TableBlock.numbered(5, paper.lines());
    return table.body().stream().map(row -> trial(table, row)).toList();
  }

  private static List<String> column(TableBlock table, String header) {
    return table.body().stream()
        .map(row -> table.cell(row, header))
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  private static List<PrintedScaleEntry> scale(PaperText paper, Predicate<String> symbol) {
    return TableBlock.numbered(2, paper.lines()).rows().stream()
        .filter(row -> symbol.test(row.get(0)))
        .map(row -> new PrintedScaleEntry(row.get(0), row.get(1)))
        .toList();
  }

  private static List<PrintedSeries> series(TableBlock table) {
    return table.body().stream().map(row -> oneSeries(table, row)).toList();
  }

  private static PrintedSeries oneSeries(TableBlock table, List<String> row) {
    StudyCell study = StudyCell.of(table.cell(row, "Reference"));
    return new PrintedSeries(
        study.name(),
        study.year(),
        study.reference(),
        table.cell(row, "Institution"),
        table.cell(row, "N"),
        table.cell(row, "5y OS (%)"),
        table.cell(row, "Median OS (mo)"),
        table.cell(row, "Proportion RPS (%)"));
  }

  private static PrintedTrial trial(TableBlock table, List<String> row) {
    String cell = table.cell(row, "Trial");
    StudyCell study = StudyCell.of(cell);
    return new PrintedTrial(
        cell,
        study.name() + " " + study.year(),
        study.year(),
        study.reference(),
        table.cell(row, "Study design"),
        table.cell(row, "N"),
        upright(table.cell(row, "Objective response rate")),
        upright(table.cell(row, "Progression-free survival")),
        upright(table.cell(row, "Overall Survival")),
        upright(table.cell(row, "Conclusions")));
  }

  private static String upright(String cell) {
    return ITALICS.matcher(cell).replaceAll("");
  }
}
