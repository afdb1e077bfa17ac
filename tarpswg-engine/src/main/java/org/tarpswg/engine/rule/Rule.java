// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.known.Ternary;

/**
 * One clause as a rule: when it applies and what has become of it. What it says, how it is graded
 * and what it cites stand in the evidence base and not here. Immutable.
 */
public final class Rule {
  private final ClauseId clause;
  private final Condition gate;
  private final ImmutableList<Output> outputs;
  private final Condition trigger;
  private final ImmutableList<ConditionalCaveat> caveats;
  private final ImmutableSet<String> readings;

  private Rule(Declaration declared) {
    this.clause = declared.clause;
    this.gate = declared.gate;
    this.outputs = ImmutableList.copyOf(declared.outputs);
    this.trigger = Condition.anyOf(outputs.stream().map(Output::trigger).toArray(Condition[]::new));
    this.caveats = declared.caveats.build();
    this.readings = declared.readings.build();
  }

  /** Starts the rule of a clause, which speaks only of patients who pass the gate. */
  public static Declaration clause(String id, Condition gate) {
    return new Declaration(ClauseId.of(id), gate);
  }

  /** The clause. */
  public ClauseId clause() {
    return clause;
  }

  /** Whom it can speak of at all. */
  public Condition gate() {
    return gate;
  }

  /** When the clause applies: where one of its outputs does. */
  public Condition trigger() {
    return trigger;
  }

  /** What it says: one output, or one for each of its parts. */
  public ImmutableList<Output> outputs() {
    return outputs;
  }

  /** What must be known beside it, and when. */
  public ImmutableList<ConditionalCaveat> caveats() {
    return caveats;
  }

  /** The readings it rests on, by number. */
  public ImmutableSet<String> readings() {
    return readings;
  }

  /**
   * One thing that a clause says.
   *
   * @param part which part, absent where the clause says one thing only
   * @param trigger when it applies, the gate of the clause included
   * @param fulfillment what has become of it where it applies
   * @param target the condition whose records it is about; absent where it is about the patient
   */
  public record Output(
      Optional<PartId> part,
      Condition trigger,
      Ladder<Fulfillment> fulfillment,
      Optional<Condition.Exists<?>> target) {

    Output about(Condition.Exists<?> records) {
      return new Output(part, trigger, fulfillment, Optional.of(records));
    }
  }

  /**
   * What must be known beside a clause, and when.
   *
   * @param condition under which condition
   * @param truth the truth of the condition at which the caveat is due
   * @param caveat what
   */
  public record ConditionalCaveat(Condition condition, Ternary truth, Caveat caveat) {

    /** A caveat due when the condition holds. */
    public static ConditionalCaveat when(Condition condition, Caveat caveat) {
      return new ConditionalCaveat(condition, Ternary.YES, caveat);
    }

    /** A caveat due while the condition is open. */
    public static ConditionalCaveat whileOpen(Condition condition, Caveat caveat) {
      return new ConditionalCaveat(condition, Ternary.UNKNOWN, caveat);
    }

    /** Whether the caveat is due for the case. */
    public boolean isDue(CaseFacts facts) {
      return condition.truth(Possible.of(facts)) == truth;
    }
  }

  /** A rule while it is put together. */
  public static final class Declaration {
    private final ClauseId clause;
    private final Condition gate;
    private final List<Output> outputs = new ArrayList<>();
    private final ImmutableList.Builder<ConditionalCaveat> caveats = ImmutableList.builder();
    private final ImmutableSet.Builder<String> readings = ImmutableSet.builder();

    private Declaration(ClauseId clause, Condition gate) {
      this.clause = clause;
      this.gate = gate;
    }

    /** Adds the one thing that the clause says. */
    @CanIgnoreReturnValue
    public Declaration says(Condition when, Ladder<Fulfillment> fulfillment) {
      outputs.add(
          new Output(Optional.empty(), Condition.allOf(gate, when), fulfillment, Optional.empty()));
      return this;
    }

    /** Adds a part. */
    @CanIgnoreReturnValue
    public Declaration part(String name, Condition when, Ladder<Fulfillment> fulfillment) {
      PartId part = new PartId(clause, name);
      outputs.add(
          new Output(
              Optional.of(part), Condition.allOf(gate, when), fulfillment, Optional.empty()));
      return this;
    }

    /** Says which records the output just added is about: those that satisfy this condition. */
    @CanIgnoreReturnValue
    public Declaration about(Condition.Exists<?> records) {
      outputs.add(outputs.remove(outputs.size() - 1).about(records));
      return this;
    }

    /** Adds what must be known beside it. */
    @CanIgnoreReturnValue
    public Declaration caveat(Condition when, Caveat caveat) {
      caveats.add(ConditionalCaveat.when(when, caveat));
      return this;
    }

    /** Adds what must be known beside it while a condition is open. */
    @CanIgnoreReturnValue
    public Declaration caveatWhileOpen(Condition condition, Caveat caveat) {
      caveats.add(ConditionalCaveat.whileOpen(condition, caveat));
      return this;
    }

    /** Names the readings it rests on. */
    @CanIgnoreReturnValue
    public Declaration readings(String... numbers) {
      readings.add(numbers);
      return this;
    }

    /** Ends the rule. */
    public Rule end() {
      return new Rule(this);
    }
  }
}
