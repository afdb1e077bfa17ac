// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer as JSON, at any level of detail: what a case looks at. A fact, a conflict and the like
 * may stand as an object or, as in a compact answer, by its path or code alone.
 */
final class GivenAnswer {
  private static final ImmutableSet<String> WHOLE = ImmutableSet.of("STANDARD", "FULL");

  private final JsonNode answer;

  GivenAnswer(JsonNode answer) {
    this.answer = answer;
  }

  /** Whether it may leave out what only a longer answer holds. */
  boolean isBrief() {
    return !WHOLE.contains(answer.path("detail").asText());
  }

  JsonNode all() {
    return answer;
  }

  Optional<String> scope() {
    return text(answer.path("scope"), "scopeClass");
  }

  /** What is said of a clause or of a part of one. */
  Optional<JsonNode> finding(String id) {
    return Streams.stream(answer.path("findings"))
        .flatMap(
            clause -> id.contains(".") ? Streams.stream(clause.path("parts")) : Stream.of(clause))
        .filter(found -> text(found, id.contains(".") ? "id" : "clause").equals(Optional.of(id)))
        .findFirst();
  }

  Optional<JsonNode> assessment(String subject) {
    return Streams.stream(answer.path("assessments"))
        .filter(one -> key(one, "kind").equals(subject))
        .findFirst();
  }

  /** The assessments that are made, by kind and target. */
  ImmutableList<String> subjects() {
    return Streams.stream(answer.path("assessments"))
        .map(one -> key(one, "kind"))
        .collect(toImmutableList());
  }

  Optional<String> narrative(String point) {
    return Streams.stream(answer.path("narrative"))
        .filter(one -> text(one, "point").equals(Optional.of(point)))
        .findFirst()
        .flatMap(one -> text(one, "applicability"));
  }

  ImmutableSortedSet<String> conflicts() {
    return words(answer.path("conflicts"), "code");
  }

  /** The facts of a list, by their paths. */
  static ImmutableSortedSet<String> facts(JsonNode list) {
    return words(list, "path");
  }

  /** What a list holds: texts, or objects of which one property counts. */
  private static ImmutableSortedSet<String> words(JsonNode list, String property) {
    return Streams.stream(list)
        .map(one -> one.isObject() ? one.path(property).asText() : one.asText())
        .collect(toImmutableSortedSet(Ordering.natural()));
  }

  /** The name of something, with its target in brackets where it has one. */
  static String key(JsonNode of, String name) {
    String plain = of.path(name).asText();
    return text(of, "target").map(target -> plain + "(" + target + ")").orElse(plain);
  }

  static Optional<String> text(JsonNode of, String property) {
    return of.hasNonNull(property) ? Optional.of(of.path(property).asText()) : Optional.empty();
  }
}
