// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Holds the answers of an engine, line by line of NDJSON, against all cases. */
final class AnswersCheck {
  private final ImmutableList<ConformanceCase> cases;
  private final ImmutableMap<String, ConformanceCase> byId;
  private final RulePlaces places;
  private final Set<String> answered = new HashSet<>();
  private final Set<String> differing = new HashSet<>();
  private final List<ConformanceFailure> failures = new ArrayList<>();
  private final List<String> unusable = new ArrayList<>();
  private int notCompared;
  private int read;

  AnswersCheck(ImmutableList<ConformanceCase> cases, RulePlaces places) {
    this.cases = cases;
    this.byId = cases.stream().collect(toImmutableMap(ConformanceCase::id, Function.identity()));
    this.places = places;
  }

  /** Takes the next line; a blank one counts and says nothing. */
  void take(String line) {
    read++;
    if (line.isBlank()) {
      return;
    }
    try {
      take(JsonText.read(line));
    } catch (IllegalArgumentException e) {
      unusable.add("line " + read + ": " + e.getMessage());
    }
  }

  private void take(JsonNode line) {
    ConformanceCase of = about(line);
    if (!answered.add(of.id())) {
      throw new IllegalArgumentException(of.id() + " is answered twice. Answer each case once.");
    }
    JsonNode answer = line.path("answer");
    if (answer.isObject()) {
      Comparison comparison = Conformance.compare(answer, of);
      notCompared += comparison.notCompared();
      comparison.disagreements().forEach(found -> fail(of, found));
    } else if (line.path("problems").isObject()) {
      fail(of, notAnswered(of, "the problems " + line.path("problems")));
    } else {
      throw new IllegalArgumentException(
          "there is neither an object \"answer\" nor an object \"problems\".");
    }
  }

  /** The case that a line names by its id, or by its place among the cases. */
  private ConformanceCase about(JsonNode line) {
    Optional<String> id = GivenAnswer.text(line, "id");
    if (id.isPresent()) {
      return Optional.ofNullable(byId.get(id.get()))
          .orElseThrow(() -> new IllegalArgumentException("there is no case " + id.get() + "."));
    }
    JsonNode place = line.path("line");
    if (!place.canConvertToInt() || place.asInt() < 1 || place.asInt() > cases.size()) {
      throw new IllegalArgumentException(
          "it names no case. Give \"id\", or \"line\" from 1 to " + cases.size() + ".");
    }
    return cases.get(place.asInt() - 1);
  }

  private void fail(ConformanceCase of, Disagreement found) {
    differing.add(of.id());
    failures.add(ConformanceFailure.of(of, found, places));
  }

  private static Disagreement notAnswered(ConformanceCase of, String instead) {
    return new Disagreement(of.about(), "an answer", instead, "how the case is read");
  }

  /** Says of each case that no line was about that it was not answered. */
  void end() {
    for (ConformanceCase of : cases) {
      if (!answered.contains(of.id())) {
        fail(of, notAnswered(of, "none"));
      }
    }
  }

  /** Every disagreement, in the order of the answers. */
  ImmutableList<ConformanceFailure> failures() {
    return ImmutableList.copyOf(failures);
  }

  /** What is wrong with lines that are no answers. */
  ImmutableList<String> unusable() {
    return ImmutableList.copyOf(unusable);
  }

  /** What came of it, in a line. */
  String summary() {
    return cases.size()
        + " cases, "
        + (cases.size() - differing.size())
        + " answered as expected, "
        + differing.size()
        + " not"
        + (notCompared == 0
            ? "."
            : "; "
                + notCompared
                + " expectations not compared, as the answers are too brief to tell.");
  }
}
