// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Derivations;
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
  private static final ImmutableList<Boolean> YES = ImmutableList.of(true);
  private static final ImmutableList<Boolean> NO = ImmutableList.of(false);

  private Facts() {}

  /** A question that one yes-or-no fact answers. */
  static Question<Boolean> truth(String path, Function<PatientCase, Ternary> get) {
    FactPath fact = FactPath.of(path);
    ImmutableMap<Ternary, Reading<Boolean>> readings =
        Maps.toMap(ImmutableList.copyOf(Ternary.values()), truth -> reading(() -> fact, truth));
    return Question.of(
        FactCatalog.label(fact), facts -> readings.get(get.apply(facts.patientCase())));
  }

  /** A question that one fact with named values answers. */
  static <E extends Enum<E>> Question<E> choice(
      String path, Class<E> values, Function<PatientCase, Known<E>> get) {
    FactPath fact = FactPath.of(path);
    ImmutableList<E> all = ImmutableList.copyOf(values.getEnumConstants());
    Reading<E> open = reading(() -> fact, Known.unknown(), all);
    ImmutableMap<E, Reading<E>> told =
        Maps.toMap(all, value -> reading(() -> fact, Known.known(value), all));
    return Question.of(
        FactCatalog.label(fact),
        facts -> get.apply(facts.patientCase()).value().map(told::get).orElse(open));
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
          Outcome<Ternary> outcome = Completions.truthOf(derived, facts);
          sheet.add(() -> Derivations.facts(derived, facts), outcome::missing);
          return sheet.truth(means.apply(outcome.verdictOr(UNTOLD), facts));
        });
  }

  /** A question that one yes-or-no fact of a record answers. */
  static <R> RecordQuestion<R, Boolean> truthOf(
      String field, String label, Function<R, Ternary> get) {
    return RecordQuestion.of(
        label,
        (place, facts) -> {
          Ternary truth = place.record(facts).map(get).orElse(Ternary.UNKNOWN);
          return reading(() -> place.path(facts).field(field), truth);
        });
  }

  /** A question that one fact of a record with named values answers. */
  static <R, E extends Enum<E>> RecordQuestion<R, E> choiceOf(
      String field, String label, Class<E> values, Function<R, Known<E>> get) {
    ImmutableList<E> all = ImmutableList.copyOf(values.getEnumConstants());
    return RecordQuestion.of(
        label,
        (place, facts) -> {
          Known<E> value = place.record(facts).map(get).orElseGet(Known::unknown);
          return reading(() -> place.path(facts).field(field), value, all);
        });
  }

  private static Reading<Boolean> reading(Supplier<FactPath> fact, Ternary truth) {
    return truth(truth, () -> ImmutableList.of(fact.get()), () -> one(read(fact.get(), truth)));
  }

  private static <E> Reading<E> reading(
      Supplier<FactPath> fact, Known<E> value, ImmutableList<E> all) {
    return new Reading<>(
        value.value().map(ImmutableList::of).orElse(all),
        () -> ImmutableList.of(fact.get()),
        () -> one(read(fact.get(), value)));
  }

  /** A yes-or-no reading of several facts: settled, or open for the facts that are unknown. */
  static Reading<Boolean> truth(
      Ternary truth, ImmutableList<FactPath> unknown, ImmutableList<FactReading> read) {
    return truth(truth, () -> unknown, () -> read);
  }

  /** The same, put together when it is asked for. */
  static Reading<Boolean> truth(
      Ternary truth,
      Supplier<ImmutableList<FactPath>> unknown,
      Supplier<ImmutableList<FactReading>> read) {
    return new Reading<>(
        truth == Ternary.UNKNOWN ? EITHER : truth.isYes() ? YES : NO, unknown, read);
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
