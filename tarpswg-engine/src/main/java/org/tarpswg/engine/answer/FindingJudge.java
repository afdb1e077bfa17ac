// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;
import org.tarpswg.engine.reading.Disease;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Derivations;
import org.tarpswg.engine.rule.Possible;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.rule.WhenRead;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.guideline.PartId;

/** Judges one clause for one patient: what follows from its rule, beside what is printed of it. */
final class FindingJudge {
  static final String NO_ADVICE = "";

  private final Rule rule;
  private final CaseFacts facts;
  private final boolean outOfScope;
  private final ImmutableList<JudgedOutput> outputs;

  FindingJudge(Rule rule, CaseFacts facts, ScopeClass scope) {
    this.rule = rule;
    this.facts = facts;
    this.outOfScope = scope == ScopeClass.OUT || (scope == ScopeClass.LIMITED && !isGeneral());
    this.outputs = judged(rule.outputs(), facts, outOfScope);
  }

  private static ImmutableList<JudgedOutput> judged(
      ImmutableList<Rule.Output> outputs, CaseFacts facts, boolean outOfScope) {
    ImmutableList.Builder<JudgedOutput> judged =
        ImmutableList.builderWithExpectedSize(outputs.size());
    for (Rule.Output output : outputs) {
      judged.add(new JudgedOutput(output, facts, outOfScope));
    }
    return judged.build();
  }

  /**
   * Whether the clause speaks of the PEComa family or IMT at all, once disease is present (R3).
   * That disease is absent is no matter of scope: the clause does not apply then.
   */
  private boolean isGeneral() {
    return !rule.gate().truth(Possible.of(withDisease(facts))).isNo();
  }

  /** The same case, supposing that metastatic disease is present. */
  static CaseFacts withDisease(CaseFacts facts) {
    return facts.supposing(Disease.STATUS, MetastaticStatus.CONFIRMED);
  }

  boolean isOutOfScope() {
    return outOfScope;
  }

  /**
   * What is said of the clause beside these conflicts; each thing is worked out when it is read.
   */
  ClauseFinding judge(Supplier<ImmutableList<Conflict>> conflicts) {
    return new JudgedClause(
        rule,
        Evidence.edition2018().clause(rule.clause()),
        outputs.size() == 1 ? outputs.get(0) : new JudgedOutputs(outputs),
        outOfScope,
        new JudgedClause.Details(
            derivation(rule.trigger()),
            facts.whenRead(this::parts),
            facts.whenRead(this::caveats),
            facts.whenRead(() -> Advisories.touching(rule.clause(), facts)),
            conflicts));
  }

  private WhenRead<Derivation> derivation(Condition trigger) {
    return facts.whenRead(() -> Derivations.of(outOfScope ? rule.gate() : trigger, facts));
  }

  private ImmutableList<PartFinding> parts() {
    ImmutableList.Builder<PartFinding> parts = ImmutableList.builder();
    for (int i = 0; i < outputs.size(); i++) {
      Rule.Output output = rule.outputs().get(i);
      JudgedOutput judged = outputs.get(i);
      output.part().ifPresent(part -> parts.add(part(part, output, judged)));
    }
    return parts.build();
  }

  private PartFinding part(PartId id, Rule.Output output, JudgedOutput judged) {
    return new JudgedPart(Evidence.edition2018().part(id), judged, derivation(output.trigger()));
  }

  private ImmutableSet<Caveat> caveats() {
    return rule.caveats().stream()
        .filter(caveat -> caveat.isDue(facts))
        .map(Rule.ConditionalCaveat::caveat)
        .collect(toImmutableSet());
  }
}
