// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.answer.NextQuestion;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactDefinition;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Document;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Section;
import org.tarpswg.report.document.Style;

/** What to ask next of a case: every missing fact, the one that most answers wait for first. */
@Evolving
public final class MissingContent {
  private MissingContent() {}

  /** The questions that an answer leaves open. */
  public static Document of(Recommendations answer) {
    int count = answer.askNext().size();
    ImmutableList.Builder<Block> questions = ImmutableList.builder();
    if (count == 0) {
      questions.add(Paragraph.of("Nothing that would change what is said of this case."));
    } else {
      questions.add(
          Paragraph.of(
              "The fact that most open answers wait for stands first. [*] is a record that is"
                  + " not listed yet."));
      questions.addAll(questions(answer));
    }
    return new Document(
        "What to ask next: " + count + (count == 1 ? " fact" : " facts"),
        "TARPSWG consensus, edition %s, of this case as of %s"
            .formatted(answer.receipt().edition(), answer.receipt().asOf()),
        ImmutableList.of(new Section("Missing facts", questions.build())));
  }

  private static ImmutableList<Block> questions(Recommendations answer) {
    ImmutableList.Builder<Block> questions = ImmutableList.builder();
    int number = 1;
    for (NextQuestion question : answer.askNext()) {
      questions.add(question(number++, question));
    }
    return questions.build();
  }

  private static Block question(int number, NextQuestion question) {
    int waiting = question.answers().size();
    return Entry.of(number + ".", Line.strong(question.label()))
        .field("path", Line.EMPTY.then(question.path().text(), Style.CODE))
        .field("written as", Words.completeProperty(question.path()))
        .field("answer", FactCatalog.find(question.path()).map(FactDefinition::values).orElse(""))
        .field(
            waiting == 1 ? "1 answer waits" : waiting + " answers wait",
            Words.list(question.answers()))
        .build();
  }
}
