// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tarpswg.model.answer.NextQuestion;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.fact.FactCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads one case and prints which facts to ask for next. */
@Command(
    name = "missing",
    description =
        "Print what to ask next of one case: the missing facts, those first that most open answers"
            + " wait for, with the values they can have.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tarpswg missing examples/figure-2/02-metastases-found.json",
      "  tarpswg missing --format json case.json > questions.json"
    })
final class MissingCommand extends AnsweringCommand {
  private final Recommender recommender;

  @Mixin private CaseFile file = new CaseFile();
  @Mixin private FormatOption format = new FormatOption();

  MissingCommand(Terminal terminal, Recommender recommender) {
    super(terminal);
    this.recommender = recommender;
  }

  @Override
  public Integer call() {
    Recommendations answer = recommender.recommend(file.read(terminal()));
    return print(
        format.text(
            terminal(), report -> report.ofMissing(answer), () -> JsonText.of(data(answer))));
  }

  private static ObjectNode data(Recommendations answer) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("asOf", answer.receipt().asOf().toString());
    ArrayNode questions = data.putArray("questions");
    answer.askNext().forEach(question -> add(question, questions.addObject()));
    return data;
  }

  private static void add(NextQuestion question, ObjectNode data) {
    data.put("path", question.path().text()).put("label", question.label());
    FactCatalog.find(question.path())
        .ifPresent(fact -> data.put("row", fact.row()).put("values", fact.values()));
    ArrayNode answers = data.putArray("answers");
    question.answers().forEach(answers::add);
  }
}
