// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tarpswg.cli.batch.BatchLine.Outcome;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.json.ProblemsWriter;
import org.tarpswg.model.json.RecommendationsWriter;
import org.tarpswg.model.problem.Problem;

/** Turns each item of a batch into its line, whatever happens. Thread-safe. */
final class Answering implements Function<BatchItem, BatchLine> {
  private final String place;
  private final CaseForm form;
  private final Recommender recommender;
  private final Detail detail;
  private final Function<Throwable, String> faultInWords;

  Answering(
      BatchSource source,
      Recommender recommender,
      Detail detail,
      Function<Throwable, String> faultInWords) {
    this.place = source.place();
    this.form = source.caseForm();
    this.recommender = recommender;
    this.detail = detail;
    this.faultInWords = faultInWords;
  }

  @Override
  public BatchLine apply(BatchItem item) {
    try {
      return answer(item);
    } catch (Throwable fault) { // costs this line, not the others
      return refused(start(item), ImmutableList.of(problem(fault)), Outcome.FAULT);
    }
  }

  private BatchLine answer(BatchItem item) {
    Told told =
        item.refused().isEmpty()
            ? form.read(item.text())
            : Told.refused(ImmutableList.of(), item.refused());
    String start = start(item) + id(told.id()) + ignored(told.ignored());
    if (told.patientCase().isEmpty()) {
      return refused(start, told.problems(), Outcome.REFUSED);
    }
    Recommendations answer = recommender.recommend(told.patientCase().get());
    String text = start + ",\"answer\":" + RecommendationsWriter.line(answer, detail) + "}";
    return new BatchLine(text, Outcome.ANSWERED, Optional.of(answer));
  }

  private static BatchLine refused(String start, List<Problem> problems, Outcome outcome) {
    String text = start + ",\"problems\":" + ProblemsWriter.line(problems) + "}";
    return new BatchLine(text, outcome, Optional.empty());
  }

  private String start(BatchItem item) {
    return "{\"" + place + "\":" + item.number();
  }

  private static String id(Optional<String> id) {
    return id.map(text -> ",\"id\":" + quoted(text)).orElse("");
  }

  private static String ignored(ImmutableList<String> paths) {
    return paths.isEmpty()
        ? ""
        : paths.stream().map(Answering::quoted).collect(joining(",", ",\"ignored\":[", "]"));
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  private Problem problem(Throwable fault) {
    return new Problem(
        "INTERNAL_FAULT",
        "(document)",
        "a fault of this program: " + faultInWords.apply(fault),
        "an answer",
        "Report it; the case may well be in order.");
  }
}
