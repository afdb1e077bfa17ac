// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.document;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Streams;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.statement.NarrativeRules;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.evidence.Advisory;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Erratum;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Part;
import org.tarpswg.model.guideline.NarrativePoint;

/** docs/STATEMENTS.md: every clause with its rule in words, from rules and evidence alone. */
final class StatementsDocument {
  private static final Evidence EVIDENCE = Evidence.edition2018();

  private StatementsDocument() {}

  static String text() {
    return """
        # Statements

        Every graded clause of the 2018 consensus in our words, with its printed grading, the rule that decides whether it
        applies, the facts the rule reads, and where its cases, readings, errata and advisories stand. Generated from the
        rules and the evidence base; the build fails when this file is stale. What a statement says in the paper's own
        words stands in the paper alone. "In scope" and what is "accepted as present" are defined in
        [READINGS](READINGS.md) (R1 to R3, R16, R17).

        """
        + Rules.ALL.stream().map(StatementsDocument::clause).collect(joining("\n"))
        + "\n## Running text (never graded)\n\n"
        + NarrativeRules.ALL.stream().map(StatementsDocument::narrative).collect(joining("\n"));
  }

  private static String clause(Rule rule) {
    Clause printed = EVIDENCE.clause(rule.clause());
    return "## "
        + rule.clause()
        + " · "
        + printed.grading()
        + printed.direction().map(direction -> " · " + direction).orElse("")
        + printed.force().map(force -> " " + force).orElse("")
        + "\n\n"
        + printed.gist()
        + "\n\n"
        + rule.outputs().stream().map(output -> output(output, printed)).collect(joining("\n"))
        + "\n"
        + row("facts", facts(rule))
        + row("references", text(printed.citations()))
        + row("readings", String.join(", ", rule.readings()))
        + row("errata", ids(EVIDENCE.errata(rule.clause()).stream().map(Erratum::id)))
        + row("advisories", ids(EVIDENCE.advisories(rule.clause()).stream().map(Advisory::id)))
        + row("cases", cases(printed));
  }

  private static String output(Rule.Output output, Clause printed) {
    Optional<Part> part =
        output
            .part()
            .flatMap(id -> printed.parts().stream().filter(p -> p.id().equals(id)).findFirst());
    return part.map(
                p ->
                    "**"
                        + p.id()
                        + "** · "
                        + p.direction()
                        + " "
                        + p.force()
                        + ": "
                        + p.gist()
                        + "\n\n")
            .orElse("")
        + "Applies where\n\n"
        + ConditionWords.tree(output.trigger(), 0)
        + "\nWhat has become of it\n\n"
        + ConditionWords.ladder(output.fulfillment(), 0);
  }

  private static String facts(Rule rule) {
    return ConditionWords.facts(rule).stream()
        .sorted()
        .map(path -> "`" + path + "`")
        .collect(joining(", "));
  }

  private static String row(String name, String value) {
    return "- " + name + ": " + (value.isEmpty() ? "none" : value) + "\n";
  }

  private static String ids(Stream<String> ids) {
    return ids.collect(joining(", "));
  }

  private static String text(Iterable<Integer> numbers) {
    return Streams.stream(numbers).map(String::valueOf).collect(joining(", "));
  }

  private static String cases(Clause printed) {
    return String.format(
        Locale.ROOT,
        "`tarpswg-testkit/src/main/resources/org/tarpswg/testkit/cases/statement-%02d.json`",
        printed.id().statement());
  }

  private static String narrative(NarrativeRules.NarrativeRule rule) {
    NarrativePoint point = rule.point();
    return "### "
        + point
        + "\n\n"
        + EVIDENCE.narrative(point).gist()
        + "\n\nSpeaks of the patient where\n\n"
        + ConditionWords.tree(rule.when(), 0);
  }
}
