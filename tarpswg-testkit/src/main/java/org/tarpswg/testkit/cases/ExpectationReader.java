// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tarpswg.model.answer.AuditVerdict;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.VerdictFamily;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.known.Ternary;

/** Reads what a case expects. */
final class ExpectationReader {
  private final JsonNode expect;

  ExpectationReader(JsonNode expect) {
    this.expect = expect;
  }

  Expectation read() {
    return new Expectation(
        constant(expect, "scope", ScopeClass.class),
        each(expect.path("findings"), Function.identity(), ExpectationReader::finding),
        each(expect.path("assessments"), Function.identity(), ExpectationReader::assessment),
        each(
            expect.path("narrative"),
            NarrativePoint::valueOf,
            value -> Applicability.valueOf(value.asText())),
        CaseFile.texts(expect.path("conflicts")));
  }

  private static Expectation.OfFinding finding(JsonNode of) {
    return new Expectation.OfFinding(
        constant(of, "applicability", Applicability.class),
        constant(of, "fulfillment", Fulfillment.class),
        paths(of, "missing"),
        paths(of, "missingForFulfillment"));
  }

  private static Expectation.OfAssessment assessment(JsonNode of) {
    return new Expectation.OfAssessment(
        of.has("verdict") ? Optional.of(text(of, "verdict")) : Optional.empty(),
        constant(of, "family", VerdictFamily.class),
        of.has("possible") ? Optional.of(CaseFile.texts(of.path("possible"))) : Optional.empty(),
        paths(of, "missing"),
        each(of.path("lines"), Function.identity(), ExpectationReader::line),
        CaseFile.texts(of.path("absent")));
  }

  private static Expectation.OfLine line(JsonNode of) {
    return new Expectation.OfLine(
        constant(of, "truth", Ternary.class),
        of.has("notApplicable")
            ? Optional.of(of.path("notApplicable").asBoolean())
            : Optional.empty(),
        constant(of, "fulfillment", Fulfillment.class),
        constant(of, "audit", AuditVerdict.class),
        text(of, "windowFrom").map(LocalDate::parse),
        text(of, "windowUntil").map(LocalDate::parse));
  }

  private static Optional<String> text(JsonNode of, String property) {
    return of.hasNonNull(property) ? Optional.of(of.path(property).asText()) : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> constant(
      JsonNode of, String property, Class<E> type) {
    return text(of, property).map(word -> Enum.valueOf(type, word));
  }

  private static Optional<ImmutableSet<FactPath>> paths(JsonNode of, String property) {
    return of.has(property)
        ? Optional.of(
            CaseFile.texts(of.path(property)).stream()
                .map(FactPath::of)
                .collect(ImmutableSet.toImmutableSet()))
        : Optional.empty();
  }

  private static <K, V> ImmutableMap<K, V> each(
      JsonNode of, Function<String, K> key, Function<JsonNode, V> value) {
    ImmutableMap.Builder<K, V> read = ImmutableMap.builder();
    for (Map.Entry<String, JsonNode> property : of.properties()) {
      read.put(key.apply(property.getKey()), value.apply(property.getValue()));
    }
    return read.buildOrThrow();
  }
}
