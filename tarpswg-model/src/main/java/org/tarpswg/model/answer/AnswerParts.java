// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.model.answer.Said.Standing;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;

/** Takes an answer apart into what it says of each subject. Not thread-safe. */
final class AnswerParts {
  private final Map<String, Said> said = new LinkedHashMap<>();

  /** The derivations of clauses, parts and ungraded points by id, for what rests on them. */
  private final Map<String, Derivation> derivations = new HashMap<>();

  private AnswerParts() {}

  /**
   * By subject: the scope, then clauses with their parts, ungraded points, options, assessments.
   */
  static ImmutableMap<String, Said> of(Recommendations answer) {
    AnswerParts parts = new AnswerParts();
    parts.scope(answer.scope());
    answer.findings().forEach(parts::finding);
    answer.narrative().forEach(parts::narrative);
    options(answer.options()).forEach(parts::option);
    answer.assessments().forEach(parts::assessment);
    return ImmutableMap.copyOf(parts.said);
  }

  private void scope(ScopeFinding scope) {
    boolean open = scope.scopeClass() == ScopeClass.UNDETERMINED;
    String beside =
        (open ? scope.possible().stream() : scope.reasons().stream())
            .map(Enum::name)
            .collect(joining(", "));
    said.put(
        "scope",
        new Said(
            open ? Standing.OPEN : Standing.STANDS,
            scope.scopeClass() + (beside.isEmpty() ? "" : ": " + beside),
            ImmutableMap.of(),
            read(Stream.of(scope.derivation()))));
  }

  private void finding(ClauseFinding finding) {
    put(finding.clause().toString(), finding);
    finding.parts().forEach(part -> put(part.part().toString(), part));
  }

  private void put(String id, Finding finding) {
    String words =
        finding.applicability()
            + finding.fulfillment().map(state -> "; " + state).orElse("")
            + (finding.targets().isEmpty() ? "" : ": " + joined(finding.targets()));
    applicable(id, finding.applicability(), words, finding.derivation());
  }

  private void narrative(NarrativeFinding finding) {
    applicable(
        finding.point().name(),
        finding.applicability(),
        finding.applicability().name(),
        finding.derivation());
  }

  private void applicable(
      String id, Applicability applicability, String words, Derivation derivation) {
    Standing standing =
        switch (applicability) {
          case APPLIES -> Standing.STANDS;
          case UNDETERMINED -> Standing.OPEN;
          case DOES_NOT_APPLY, OUT_OF_SCOPE -> Standing.RESTS;
        };
    derivations.put(id, derivation);
    said.put(id, new Said(standing, words, ImmutableMap.of(), read(Stream.of(derivation))));
  }

  private static Stream<TreatmentOption> options(TreatmentOptions options) {
    return Streams.concat(
        options.offered().stream(),
        options.conditional().stream(),
        options.needsJudgement().stream(),
        options.advisedAgainst().stream());
  }

  private void option(TreatmentOption option) {
    Standing standing =
        switch (option.status()) {
          case OFFERED -> Standing.STANDS;
          case CONDITIONAL, NEEDS_JUDGEMENT -> Standing.OPEN;
          case ADVISED_AGAINST -> Standing.RESTS;
        };
    Stream<String> anchors =
        option.anchors().stream()
            .flatMap(
                anchor ->
                    Stream.concat(
                        Stream.of(anchor.clause().toString()),
                        anchor.part().map(Object::toString).stream()));
    said.put(
        option.regimen().name(),
        new Said(
            standing,
            option.status() + ": " + joined(option.roles()),
            ImmutableMap.of(),
            readFor(anchors.collect(toImmutableList()))));
  }

  private void assessment(Assessment assessment) {
    String words =
        assessment.verdict().orElseGet(() -> "open: " + String.join(", ", assessment.possible()));
    Map<String, String> lines = new LinkedHashMap<>();
    assessment.lines().forEach(line -> lines.merge(name(line), state(line), AnswerParts::both));
    Stream<String> anchors =
        Streams.concat(
            assessment.clauses().stream().map(Object::toString),
            assessment.narrative().stream().map(Enum::name),
            assessment.lines().stream()
                .flatMap(line -> line.anchors().stream())
                .map(LineAnchor::id));
    said.put(
        assessment.subject(),
        new Said(
            assessment.verdict().isPresent() ? Standing.STANDS : Standing.OPEN,
            words,
            ImmutableMap.copyOf(lines),
            readFor(anchors.collect(toImmutableList()))));
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).collect(joining(", "));
  }

  private static String name(AnswerLine line) {
    return line.code() + line.target().map(target -> "(" + target + ")").orElse("");
  }

  private static String state(AnswerLine line) {
    return Stream.of(
            Optional.of(line.notApplicable() ? "NOT_APPLICABLE" : line.truth().name()),
            line.fulfillment().map(Enum::name),
            line.audit().map(Enum::name),
            line.windowFrom().map(day -> "from " + day),
            line.windowUntil().map(day -> "until " + day))
        .flatMap(Optional::stream)
        .collect(joining(" "));
  }

  private static String both(String one, String other) {
    return one + " and " + other;
  }

  private ImmutableMap<FactPath, FactReading> readFor(ImmutableList<String> ids) {
    return read(ids.stream().filter(derivations::containsKey).map(derivations::get));
  }

  private static ImmutableMap<FactPath, FactReading> read(Stream<Derivation> derivations) {
    Map<FactPath, FactReading> read = new LinkedHashMap<>();
    collect(derivations.toList(), read);
    return ImmutableMap.copyOf(read);
  }

  private static void collect(List<Derivation> steps, Map<FactPath, FactReading> read) {
    for (Derivation step : steps) {
      step.facts().forEach(fact -> read.putIfAbsent(fact.path(), fact));
      collect(step.steps(), read);
    }
  }
}
