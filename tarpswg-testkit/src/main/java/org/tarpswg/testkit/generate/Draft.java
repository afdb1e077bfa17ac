// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

/**
 * A record before the model has agreed to it. Where facts cannot stand beside each other, the one
 * that the refusal names is left unknown, or another one if the named fact is not told but derived:
 * nothing is discarded, and no rule of the model is repeated here.
 *
 * @param <R> the record
 * @param <B> its builder
 */
final class Draft<R, B> {
  private final RecordType<R, B> type;
  private final ImmutableList<Slot<B, ?>> slots;

  Draft(RecordType<R, B> type, List<? extends Slot<B, ?>> slots) {
    this.type = type;
    this.slots = ImmutableList.copyOf(slots);
  }

  /**
   * The record.
   *
   * @param key its key, where its kind has keys
   * @throws InvalidCaseException if no single fact of it can be left out to make it possible
   */
  R build(String key) {
    try {
      return type.build(filled(key));
    } catch (InvalidCaseException refused) {
      return withoutNamed(refused.problems())
          .or(() -> withoutAnother(key, refused.problems().size()))
          .orElseThrow(() -> refused)
          .build(key);
    }
  }

  private B filled(String key) {
    B builder = type.newBuilder();
    for (Field<R, B> field : type.fields()) {
      if (field instanceof Field.KeyField<R, B> named) {
        named.set().accept(builder, key);
      }
    }
    slots.forEach(slot -> slot.fill(builder));
    return builder;
  }

  private Draft<R, B> after(CaseChange change) {
    return new Draft<>(
        type, slots.stream().map(slot -> slot.after(change)).collect(toImmutableList()));
  }

  private Optional<Draft<R, B>> withoutNamed(ImmutableList<Problem> problems) {
    ImmutableSet<FactPath> named =
        problems.stream().map(problem -> FactPath.of(problem.path())).collect(toImmutableSet());
    Draft<R, B> less = after(new Forgetting(named));
    return less.tells() < tells() ? Optional.of(less) : Optional.empty();
  }

  private int tells() {
    return told().size();
  }

  private ImmutableList<FactPath> told() {
    ToldFacts told = new ToldFacts();
    slots.forEach(slot -> slot.after(told));
    return told.found();
  }

  private Optional<Draft<R, B>> withoutAnother(String key, int problems) {
    return told().stream()
        .map(fact -> after(new Forgetting(ImmutableSet.of(fact))))
        .filter(less -> less.problems(key) < problems)
        .findFirst();
  }

  private int problems(String key) {
    try {
      type.build(filled(key));
      return 0;
    } catch (InvalidCaseException refused) {
      return refused.problems().size();
    }
  }
}
