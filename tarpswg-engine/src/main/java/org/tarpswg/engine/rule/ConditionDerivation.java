// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.DerivationKind;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.known.Ternary;

/** The step of a reason that a condition is, with the steps below it, each made when it is read. */
final class ConditionDerivation extends Derivation {
  private final Condition condition;
  private final WhenRead<String> words;
  private final WhenRead<Ternary> truth;
  private final WhenRead<ImmutableList<FactReading>> facts;
  private final WhenRead<ImmutableList<Derivation>> steps;

  ConditionDerivation(Condition condition, CaseFacts of) {
    this.condition = condition;
    this.words = of.whenRead(() -> words(condition, of));
    this.truth = of.whenRead(() -> Possible.of(of).truthOf(condition));
    this.facts = of.whenRead(() -> Derivations.readBy(condition, of));
    this.steps =
        of.whenRead(() -> within(of).stream().map(of::derivation).collect(toImmutableList()));
  }

  /** Of a record, where it stands in the case. */
  private static String words(Condition condition, CaseFacts of) {
    return condition instanceof Condition.OfRecord record
        ? record.place().path(of).text()
        : condition.words();
  }

  /** What is shown below it: of a list, its records. */
  private ImmutableList<Condition> within(CaseFacts of) {
    return condition instanceof Condition.Exists<?> exists
        ? of.expand(exists).within(of)
        : condition.within(of);
  }

  @Override
  public DerivationKind kind() {
    if (condition instanceof Condition.AllOf) {
      return DerivationKind.ALL;
    } else if (condition instanceof Condition.Not) {
      return DerivationKind.NOT;
    } else if (condition instanceof Condition.Named || condition instanceof Condition.OfRecord) {
      return DerivationKind.NAMED;
    }
    return condition instanceof Condition.Test ? DerivationKind.FACT : DerivationKind.ANY;
  }

  @Override
  public String words() {
    return words.get();
  }

  @Override
  public Ternary truth() {
    return truth.get();
  }

  @Override
  public ImmutableList<FactReading> facts() {
    return facts.get();
  }

  @Override
  public ImmutableList<Derivation> steps() {
    return steps.get();
  }
}
