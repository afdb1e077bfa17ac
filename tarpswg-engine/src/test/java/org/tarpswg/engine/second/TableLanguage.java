// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.tarpswg.model.known.Ternary;

/** What an expression of the table says of a situation, in Kleene's three values. Immutable. */
final class TableLanguage {

  /** One word of the language. */
  @FunctionalInterface
  private interface Word {
    Ternary truth(JsonNode expression, Situation situation);
  }

  private final ImmutableMap<String, JsonNode> terms;
  private final ImmutableMap<String, Word> words;

  /**
   * The language.
   *
   * @param terms the named expressions
   * @param emptyNotTold when an empty list that is called complete counts as not told, by list
   */
  TableLanguage(ImmutableMap<String, JsonNode> terms, ImmutableMap<String, JsonNode> emptyNotTold) {
    this.terms = terms;
    ListQuestions lists = new ListQuestions(this, emptyNotTold);
    this.words =
        ImmutableMap.<String, Word>builder()
            .put("term", this::term)
            .put("all", this::all)
            .put("any", this::any)
            .put("not", (expression, in) -> truth(expression.path("not"), in).not())
            .put("if", this::either)
            .put("firstTold", this::firstTold)
            .put("yesWhen", this::when)
            .put("noWhen", this::when)
            .put("recorded", this::recorded)
            .put("some", lists::some)
            .put("every", lists::every)
            .put("total", lists::total)
            .put("latest", lists::latest)
            .put("fact", FactQuestions::fact)
            .put("same", FactQuestions::same)
            .put("listedIn", FactQuestions::listedIn)
            .put("before", FactQuestions::before)
            .put("after", FactQuestions::after)
            .put("monthsFrom", FactQuestions::monthsFrom)
            .buildOrThrow();
  }

  Ternary truth(JsonNode expression, Situation situation) {
    for (Map.Entry<String, Word> word : words.entrySet()) {
      if (expression.has(word.getKey())) {
        return word.getValue().truth(expression, situation);
      }
    }
    throw new IllegalArgumentException("No word of the table's language in " + expression);
  }

  private Ternary term(JsonNode expression, Situation situation) {
    String name = expression.path("term").asText();
    JsonNode meaning = terms.get(name);
    if (meaning == null) {
      throw new IllegalArgumentException("The table has no term " + name);
    }
    return truth(meaning, situation);
  }

  private Ternary all(JsonNode expression, Situation situation) {
    Ternary truth = Ternary.YES;
    for (JsonNode each : expression.path("all")) {
      truth = truth.and(truth(each, situation));
      if (truth.isNo()) {
        return truth;
      }
    }
    return truth;
  }

  private Ternary any(JsonNode expression, Situation situation) {
    Ternary truth = Ternary.NO;
    for (JsonNode each : expression.path("any")) {
      truth = truth.or(truth(each, situation));
      if (truth.isYes()) {
        return truth;
      }
    }
    return truth;
  }

  private Ternary either(JsonNode expression, Situation situation) {
    JsonNode yes = expression.path("then");
    JsonNode no = expression.path("else");
    return switch (truth(expression.path("if"), situation)) {
      case YES -> truth(yes, situation);
      case NO -> truth(no, situation);
      case UNKNOWN -> {
        Ternary one = truth(yes, situation);
        yield one == truth(no, situation) ? one : Ternary.UNKNOWN;
      }
    };
  }

  private Ternary firstTold(JsonNode expression, Situation situation) {
    for (JsonNode each : expression.path("firstTold")) {
      Ternary truth = truth(each, situation);
      if (truth.isKnown()) {
        return truth;
      }
    }
    return Ternary.UNKNOWN;
  }

  private Ternary when(JsonNode expression, Situation situation) {
    if (expression.has("yesWhen") && truth(expression.path("yesWhen"), situation).isYes()) {
      return Ternary.YES;
    }
    return expression.has("noWhen") && truth(expression.path("noWhen"), situation).isYes()
        ? Ternary.NO
        : Ternary.UNKNOWN;
  }

  private Ternary recorded(JsonNode expression, Situation situation) {
    return Ternary.of(truth(expression.path("recorded"), situation).isYes());
  }
}
