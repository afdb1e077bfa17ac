// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.NarrativeText;
import org.tarpswg.evidence.Part;
import org.tarpswg.evidence.Statement;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.ClauseId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what the paper prints for a statement, a clause, a part or a point, in other words. */
@Command(
    name = "statement",
    description = {
      "Print what a statement says, in our words: grading and its meaning, direction, references,"
          + " trials, errata, and what was published since."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg statement 36",
      "  tarpswg statement 43c --format markdown",
      "  tarpswg statement 36.a",
      "  tarpswg statement NL2 --format json"
    })
final class StatementCommand extends AnsweringCommand {
  private static final String RULE =
      "a statement 1 to 43, a clause such as 43c, a part such as 36.a, or a point NL1 to NL6 or"
          + " NS1 to NS4";

  private final Recommender recommender;
  private final Evidence evidence = Evidence.edition2018();

  @Parameters(paramLabel = "ID", description = "A statement, clause, part or point of the text.")
  private String id = "";

  @Mixin private FormatOption format = new FormatOption();

  StatementCommand(Terminal terminal, Recommender recommender) {
    super(terminal);
    this.recommender = recommender;
  }

  @Override
  public Integer call() {
    String asked = Names.find("ID", id, known(), RULE);
    for (NarrativeText text : evidence.narrative()) {
      if (text.point().name().equals(asked)) {
        return print(
            format.text(
                terminal(),
                report -> report.ofNarrative(text),
                () -> JsonText.of(new PrintedData(evidence).narrative(text))));
      }
    }
    for (Part part : parts()) {
      if (part.id().toString().equals(asked)) {
        return print(
            format.text(
                terminal(),
                report -> report.ofPart(part, readings()),
                () -> JsonText.of(new PrintedData(evidence).part(part, readings()))));
      }
    }
    ImmutableList<Clause> clauses = clauses(asked);
    return print(
        format.text(
            terminal(),
            report -> report.ofClauses(clauses, readings()),
            () -> JsonText.of(new PrintedData(evidence).clauses(clauses, readings()))));
  }

  private ImmutableList<Clause> clauses(String asked) {
    return evidence.statements().stream()
        .filter(statement -> Integer.toString(statement.number()).equals(asked))
        .findFirst()
        .map(Statement::clauses)
        .orElseGet(() -> ImmutableList.of(evidence.clause(ClauseId.of(asked))));
  }

  private ImmutableList<Part> parts() {
    return evidence.clauses().stream()
        .flatMap(clause -> clause.parts().stream())
        .collect(toImmutableList());
  }

  private ImmutableList<String> known() {
    return Streams.concat(
            evidence.statements().stream().map(Statement::number),
            evidence.clauses().stream().map(Clause::id),
            parts().stream().map(Part::id),
            evidence.narrative().stream().map(NarrativeText::point))
        .map(Object::toString)
        .distinct()
        .collect(toImmutableList());
  }

  /**
   * An answer to any case names the readings of each clause, also to one of which nothing is told.
   */
  private ImmutableSetMultimap<ClauseId, String> readings() {
    PatientCase untold = PatientCase.builder().asOf(LocalDate.of(2018, 1, 1)).build();
    return recommender.recommend(untold).findings().stream()
        .collect(
            flatteningToImmutableSetMultimap(
                ClauseFinding::clause, finding -> finding.readings().stream()));
  }
}
