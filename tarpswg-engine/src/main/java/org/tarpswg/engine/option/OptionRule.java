// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.rule.Rule.ConditionalCaveat;
import org.tarpswg.engine.statement.Rules;
import org.tarpswg.engine.statement.SystemicTherapy;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.OptionRole;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.PartId;

/**
 * A regimen with every clause it can stand on. It is offered where one of them applies, and where
 * it holds an anthracycline only if anthracyclines are not contraindicated.
 *
 * @param regimen the regimen
 * @param anchors the clauses, in printed order
 * @param judgement the judgement on sensitivity that can bring it in, where its clause leaves the
 *     list of subtypes open
 * @param caveats what must be known beside it
 * @param ownCondition what it asks for itself, whatever its clauses ask
 * @param offered when it is offered
 */
record OptionRule(
    Regimen regimen,
    ImmutableList<Anchor> anchors,
    Optional<Question<Boolean>> judgement,
    ImmutableList<ConditionalCaveat> caveats,
    Condition ownCondition,
    Condition offered) {

  static Declaration of(Regimen regimen) {
    return new Declaration(regimen);
  }

  /**
   * A clause or part on which an option can stand.
   *
   * @param clause the clause
   * @param part the part, where the clause has parts
   * @param role how it names the option
   * @param trigger when the clause or part applies
   */
  record Anchor(
      ClauseId clause, Optional<PartId> part, Ladder<OptionRole> role, Condition trigger) {

    static Anchor of(ClauseId clause, Optional<PartId> part, Ladder<OptionRole> role) {
      return new Anchor(clause, part, role, trigger(clause, part));
    }

    private static Condition trigger(ClauseId clause, Optional<PartId> part) {
      return Rules.of(clause).outputs().stream()
          .filter(output -> output.part().equals(part))
          .map(Rule.Output::trigger)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No part " + part + " in " + clause));
    }
  }

  /** An option while it is put together. */
  static final class Declaration {
    private final Regimen regimen;
    private final ImmutableList.Builder<Anchor> anchors = ImmutableList.builder();
    private final ImmutableList.Builder<ConditionalCaveat> caveats = ImmutableList.builder();
    private Optional<Question<Boolean>> judgement = Optional.empty();

    private Declaration(Regimen regimen) {
      this.regimen = regimen;
    }

    /** Adds a clause (36) or a part (43a.generic) that names it in this way. */
    @CanIgnoreReturnValue
    Declaration on(String id, Ladder<OptionRole> role) {
      if (id.indexOf('.') < 0) {
        anchors.add(Anchor.of(ClauseId.of(id), Optional.empty(), role));
      } else {
        PartId part = PartId.of(id);
        anchors.add(Anchor.of(part.clause(), Optional.of(part), role));
      }
      return this;
    }

    @CanIgnoreReturnValue
    Declaration on(String id, OptionRole role) {
      return on(id, Ladder.always(role));
    }

    /** Names the judgement that can bring it in. */
    @CanIgnoreReturnValue
    Declaration ifJudged(Question<Boolean> sensitive) {
      judgement = Optional.of(sensitive);
      return this;
    }

    @CanIgnoreReturnValue
    Declaration caveat(Caveat caveat) {
      return caveat(allOf(), caveat);
    }

    @CanIgnoreReturnValue
    Declaration caveat(Condition when, Caveat caveat) {
      caveats.add(ConditionalCaveat.when(when, caveat));
      return this;
    }

    @CanIgnoreReturnValue
    Declaration caveatWhileOpen(Condition condition, Caveat caveat) {
      caveats.add(ConditionalCaveat.whileOpen(condition, caveat));
      return this;
    }

    OptionRule end() {
      ImmutableList<Anchor> on = anchors.build();
      Condition own =
          regimen.holdsAnthracycline()
              ? not(SystemicTherapy.ANTHRACYCLINE_CONTRAINDICATED)
              : allOf();
      Condition offered =
          allOf(anyOf(on.stream().map(Anchor::trigger).toArray(Condition[]::new)), own);
      return new OptionRule(regimen, on, judgement, caveats.build(), own, offered);
    }
  }
}
