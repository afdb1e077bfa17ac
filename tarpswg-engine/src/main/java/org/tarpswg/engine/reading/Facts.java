// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Derivations;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** Makes questions of single facts, and records what was read. */
final class Facts {
  private static final String UNKNOWN = "unknown";
  private static final Ternary UNTOLD = Ternary.UNKNOWN;
  private static final ImmutableList<Boolean> EITHER = ImmutableList.of(true, false);

  private Facts() {}

  /** A question that one yes-or-no fact answers. */
  static Question<Boolean> truth(String path, Function<PatientCase, Ternary> get) {
    FactPath fact = FactPath.of(path);
    return Question.of(
        FactCatalog.label(fact),
        facts -> {
          Ternary truth = get.apply(facts.patientCase());
          FactReading read = read(fact, truth);
          return truth.isKnown()
              ? new Reading<>(ImmutableList.of(truth.isYes()), ImmutableList.of(), one(read))
              : new Reading<>(EITHER, ImmutableList.of(fact), one(read));
        });
  }

  /** A question that one fact with named values answers. */
  static <E extends Enum<E>> Question<E> choice(
      String path, Class<E> values, Function<PatientCase, Known<E>> get) {
    FactPath fact = FactPath.of(path);
    ImmutableList<E> all = ImmutableList.copyOf(values.getEnumConstants());
    return Question.of(
        FactCatalog.label(fact),
        facts -> {
          Known<E> value = get.apply(facts.patientCase());
          ImmutableList<FactReading> read = one(read(fact, value));
          return value
              .value()
              .map(
                  told -> new Reading<>(ImmutableList.of(told), ImmutableList.<FactPath>of(), read))
              .orElseGet(() -> new Reading<>(all, ImmutableList.of(fact), read));
        });
  }

  /** A question that a fact answers, or a condition on other facts where it is not told. */
  static Question<Boolean> assertedElse(
      String path, Function<PatientCase, Ternary> get, Condition derived) {
    return assertedElse(path, get, facts -> true, derived);
  }

  /** The same; the condition says something only where the test holds. */
  static Question<Boolean> assertedElse(
      String path,
      Function<PatientCase, Ternary> get,
      Predicate<CaseFacts> speaks,
      Condition derived) {
    return asserted(path, get, derived, (truth, facts) -> speaks.test(facts) ? truth : UNTOLD);
  }

  /** The same; the condition derives a yes and never a no. */
  static Question<Boolean> assertedElseYes(
      String path,
      Function<PatientCase, Ternary> get,
      Predicate<CaseFacts> speaks,
      Condition derived) {
    return asserted(
        path, get, derived, (truth, facts) -> truth.isYes() && speaks.test(facts) ? truth : UNTOLD);
  }

  private static Question<Boolean> asserted(
      String path,
      Function<PatientCase, Ternary> get,
      Condition derived,
      BiFunction<Ternary, CaseFacts, Ternary> means) {
    FactPath fact = FactPath.of(path);
    return Question.of(
        FactCatalog.label(fact),
        facts -> {
          FactSheet sheet = new FactSheet();
          Ternary stated = sheet.truth(path, get.apply(facts.patientCase()));
          if (stated.isKnown()) {
            return sheet.truth(stated);
          }
          Outcome<Ternary> outcome = Completions.judge(Ladder.truthOf(derived), facts);
          sheet.add(Derivations.facts(derived, facts), outcome.missing());
          return sheet.truth(means.apply(outcome.verdictOr(UNTOLD), facts));
        });
  }

  /** A question that one yes-or-no fact of a record answers. */
  static <R> RecordQuestion<R, Boolean> truthOf(
      String field, String label, Function<R, Ternary> get) {
    return RecordQuestion.of(
        label,
        (place, facts) -> {
          FactPath fact = place.path().field(field);
          Ternary truth = place.record().map(get).orElse(Ternary.UNKNOWN);
          return truth(truth, ImmutableList.of(fact), one(read(fact, truth)));
        });
  }

  /** A question that one fact of a record with named values answers. */
  static <R, E extends Enum<E>> RecordQuestion<R, E> choiceOf(
      String field, String label, Class<E> values, Function<R, Known<E>> get) {
    ImmutableList<E> all = ImmutableList.copyOf(values.getEnumConstants());
    return RecordQuestion.of(
        label,
        (place, facts) -> {
          FactPath fact = place.path().field(field);
          Known<E> value = place.record().map(get).orElseGet(Known::unknown);
          return new Reading<>(
              value.value().map(ImmutableList::of).orElse(all),
              value.isKnown() ? ImmutableList.of() : ImmutableList.of(fact),
              one(read(fact, value)));
        });
  }

  /** A yes-or-no reading of several facts: settled, or open for the facts that are unknown. */
  static Reading<Boolean> truth(
      Ternary truth, ImmutableList<FactPath> unknown, ImmutableList<FactReading> read) {
    return truth.isKnown()
        ? new Reading<>(ImmutableList.of(truth.isYes()), ImmutableList.of(), read)
        : new Reading<>(EITHER, unknown, read);
  }

  static FactReading read(FactPath fact, Known<?> value) {
    return read(fact, value.value().map(ValueWords::of).orElse(UNKNOWN), value.state());
  }

  static FactReading read(FactPath fact, Ternary truth) {
    return read(
        fact,
        truth.isKnown() ? ValueWords.of(truth.isYes()) : UNKNOWN,
        truth.isKnown() ? FactState.KNOWN : FactState.UNKNOWN);
  }

  static FactReading read(FactPath fact, String value, FactState state) {
    return FactReading.builder()
        .path(fact)
        .label(FactCatalog.label(fact))
        .value(value)
        .state(state)
        .build();
  }

  static ImmutableList<FactReading> one(FactReading read) {
    return ImmutableList.of(read);
  }
}
