// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.Disease;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Derivations;
import org.tarpswg.engine.rule.Possible;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.statement.Links;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Erratum;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Part;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.PartId;

/** Judges one clause for one patient: what follows from its rule, beside what is printed of it. */
final class FindingJudge {
  private static final String NO_ADVICE = "";

  private final Rule rule;
  private final CaseFacts facts;
  private final Clause printed;
  private final boolean outOfScope;

  FindingJudge(Rule rule, CaseFacts facts, ScopeClass scope) {
    this.rule = rule;
    this.facts = facts;
    this.printed = Evidence.edition2018().clause(rule.clause());
    this.outOfScope = scope == ScopeClass.OUT || (scope == ScopeClass.LIMITED && !isGeneral());
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

  ClauseFinding judge(ImmutableList<Conflict> conflicts) {
    ImmutableList<JudgedOutput> outputs =
        rule.outputs().stream()
            .map(output -> JudgedOutput.of(output, facts, outOfScope))
            .collect(ImmutableList.toImmutableList());
    JudgedOutput whole = JudgedOutput.ofClause(outputs);
    return ClauseFinding.builder()
        .clause(rule.clause())
        .grading(printed.grading())
        .citations(printed.citations())
        .applicability(whole.applicability())
        .fulfillment(whole.fulfillment())
        .direction(printed.direction())
        .force(printed.force())
        .advice(advice(whole, printed.gist()))
        .targets(whole.targets())
        .missingForApplicability(whole.missingForApplicability())
        .missingForFulfillment(whole.missingForFulfillment())
        .derivation(Derivations.of(outOfScope ? rule.gate() : trigger(), facts))
        .parts(parts(outputs))
        .links(outOfScope ? ImmutableList.of() : Links.of(rule.clause()))
        .caveats(caveats(whole))
        .conflicts(touching(conflicts))
        .advisories(advisories(whole))
        .errata(errata())
        .readings(rule.readings())
        .build();
  }

  private Condition trigger() {
    return Condition.anyOf(
        rule.outputs().stream().map(Rule.Output::trigger).toArray(Condition[]::new));
  }

  private ImmutableList<PartFinding> parts(ImmutableList<JudgedOutput> outputs) {
    return outputs.stream()
        .flatMap(output -> output.part().map(part -> part(part, output)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private PartFinding part(PartId id, JudgedOutput output) {
    Part part = Evidence.edition2018().part(id);
    return PartFinding.builder()
        .part(id)
        .applicability(output.applicability())
        .fulfillment(output.fulfillment())
        .direction(part.direction())
        .force(part.force())
        .advice(advice(output, part.gist()))
        .targets(output.targets())
        .missingForApplicability(output.missingForApplicability())
        .missingForFulfillment(output.missingForFulfillment())
        .derivation(Derivations.of(outOfScope ? rule.gate() : output.trigger(), facts))
        .build();
  }

  /** What it advises, or would advise; nothing where it is not about the patient. */
  private static String advice(JudgedOutput output, String gist) {
    return output.applicability() == Applicability.APPLIES
            || output.applicability() == Applicability.UNDETERMINED
        ? gist
        : NO_ADVICE;
  }

  private ImmutableSet<Caveat> caveats(JudgedOutput whole) {
    return advice(whole, printed.gist()).equals(NO_ADVICE)
        ? ImmutableSet.of()
        : rule.caveats().stream()
            .filter(caveat -> caveat.isDue(facts))
            .map(Rule.ConditionalCaveat::caveat)
            .collect(toImmutableSet());
  }

  /** Those on a clause that advises something, or would: the answer holds each of them. */
  private ImmutableSet<String> advisories(JudgedOutput whole) {
    return advice(whole, printed.gist()).equals(NO_ADVICE)
        ? ImmutableSet.of()
        : Advisories.touching(rule.clause(), facts);
  }

  private ImmutableSet<String> touching(ImmutableList<Conflict> conflicts) {
    return conflicts.stream()
        .filter(conflict -> conflict.clauses().contains(rule.clause()))
        .map(Conflict::code)
        .collect(toImmutableSet());
  }

  private ImmutableSet<String> errata() {
    return Evidence.edition2018().errata(rule.clause()).stream()
        .map(Erratum::id)
        .collect(toImmutableSet());
  }
}
