// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.tarpswg.model.known.Ternary;

/** What the table asks of lists: an unlisted record keeps open what it could change. Immutable. */
final class ListQuestions {
  private static final long SEVERAL = 2;
  private static final long WITHOUT_END = Integer.MAX_VALUE;

  private final TableLanguage language;
  private final ImmutableMap<String, JsonNode> emptyNotTold;

  ListQuestions(TableLanguage language, ImmutableMap<String, JsonNode> emptyNotTold) {
    this.language = language;
    this.emptyNotTold = emptyNotTold;
  }

  Ternary some(JsonNode expression, Situation situation) {
    String list = expression.path("some").asText();
    Ternary truth = complete(list, situation) ? Ternary.NO : Ternary.UNKNOWN;
    if (!expression.has("where") && situation.complete(list).isNo()) {
      return Ternary.YES; // there are others, whatever they are
    }
    for (JsonNode entry : situation.entries(list)) {
      truth = truth.or(holds(expression, "where", entry, situation));
    }
    return truth;
  }

  Ternary every(JsonNode expression, Situation situation) {
    String list = expression.path("every").asText();
    Ternary truth = complete(list, situation) ? Ternary.YES : Ternary.UNKNOWN;
    for (JsonNode entry : situation.entries(list)) {
      truth = truth.and(holds(expression, "holds", entry, situation));
    }
    return truth;
  }

  Ternary total(JsonNode expression, Situation situation) {
    String list = expression.path("total").asText();
    long least = 0;
    long most = complete(list, situation) ? 0 : WITHOUT_END;
    for (JsonNode entry : situation.entries(list)) {
      Ternary counts = holds(expression, "where", entry, situation);
      Situation within = situation.with(expression.path("as").asText(), entry);
      least += counts.isYes() ? least(expression.path("each"), within) : 0;
      most += counts.isNo() ? 0 : most(expression.path("each"), within);
    }
    long asked = expression.path("atLeast").asLong();
    if (least >= asked) {
      return Ternary.YES;
    }
    return most < asked ? Ternary.NO : Ternary.UNKNOWN;
  }

  private long least(JsonNode each, Situation within) {
    return stated(each, within)
        .orElseGet(() -> language.truth(each.path("severalIf"), within).isYes() ? SEVERAL : 1);
  }

  private long most(JsonNode each, Situation within) {
    return stated(each, within)
        .orElseGet(() -> language.truth(each.path("oneIf"), within).isYes() ? 1 : WITHOUT_END);
  }

  private static Optional<Long> stated(JsonNode each, Situation within) {
    return within.told(each.path("stated").asText()).map(JsonNode::asLong);
  }

  Ternary latest(JsonNode expression, Situation situation) {
    String list = expression.path("latest").asText();
    ImmutableList<JsonNode> entries = situation.entries(list);
    ImmutableList<JsonNode> possible =
        entries.stream()
            .filter(entry -> !holds(expression, "among", entry, situation).isNo())
            .filter(entry -> !overtaken(expression, entry, entries, situation))
            .collect(ImmutableList.toImmutableList());
    if (!complete(list, situation) || possible.size() > 1) {
      return Ternary.UNKNOWN;
    }
    return possible.stream()
        .map(entry -> ofTheLatest(expression, entry, situation))
        .reduce(Ternary.NO, Ternary::or);
  }

  private Ternary ofTheLatest(JsonNode expression, JsonNode entry, Situation situation) {
    return holds(expression, "among", entry, situation).isYes()
        ? holds(expression, "holds", entry, situation)
        : Ternary.UNKNOWN;
  }

  private boolean overtaken(
      JsonNode expression, JsonNode entry, ImmutableList<JsonNode> entries, Situation situation) {
    String began = expression.path("by").asText();
    String ended = expression.path("until").asText();
    Situation earlier = situation.with(expression.path("as").asText(), entry);
    return entries.stream()
        .filter(other -> holds(expression, "among", other, situation).isYes())
        .map(other -> situation.with(expression.path("as").asText(), other))
        .map(later -> later.told(began))
        .anyMatch(
            later ->
                FactQuestions.isBefore(earlier.told(began), later).isYes()
                    || FactQuestions.isBefore(earlier.told(ended), later).isYes());
  }

  private Ternary holds(JsonNode expression, String field, JsonNode entry, Situation situation) {
    return expression.has(field)
        ? language.truth(
            expression.path(field), situation.with(expression.path("as").asText(), entry))
        : Ternary.YES;
  }

  private boolean complete(String list, Situation situation) {
    JsonNode notTold = emptyNotTold.get(list);
    if (notTold != null
        && situation.entries(list).isEmpty()
        && language.truth(notTold, situation).isYes()) {
      return false;
    }
    return situation.complete(list).isYes();
  }
}
