// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Derivations;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.statement.NarrativeRules;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.NarrativeText;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.known.Ternary;

/** Judges what the running text says for a patient. */
final class NarrativeJudge {
  private NarrativeJudge() {}

  static ImmutableList<NarrativeFinding> judge(CaseFacts facts, ScopeClass scope) {
    boolean outOfScope = scope == ScopeClass.OUT || scope == ScopeClass.LIMITED;
    return NarrativeRules.ALL.stream()
        .map(rule -> outOfScope ? silent(rule, facts) : finding(rule, facts))
        .collect(toImmutableList());
  }

  private static NarrativeFinding finding(NarrativeRules.NarrativeRule rule, CaseFacts facts) {
    Outcome<Ternary> speaks = Completions.truthOf(rule.when(), facts);
    Ternary truth = speaks.verdictOr(Ternary.UNKNOWN);
    return begin(rule, facts)
        .applicability(
            switch (truth) {
              case YES -> Applicability.APPLIES;
              case NO -> Applicability.DOES_NOT_APPLY;
              case UNKNOWN -> Applicability.UNDETERMINED;
            })
        .advice(truth == Ternary.NO ? "" : printed(rule).gist())
        .missing(MissingFacts.of(speaks.missing()))
        .build();
  }

  private static NarrativeFinding silent(NarrativeRules.NarrativeRule rule, CaseFacts facts) {
    return begin(rule, facts).applicability(Applicability.OUT_OF_SCOPE).advice("").build();
  }

  private static NarrativeFinding.Builder begin(
      NarrativeRules.NarrativeRule rule, CaseFacts facts) {
    NarrativeFinding.Builder begun = NarrativeFinding.builder();
    begun
        .point(rule.point())
        .citations(printed(rule).citations())
        .derivation(Derivations.of(rule.when(), facts));
    return begun;
  }

  private static NarrativeText printed(NarrativeRules.NarrativeRule rule) {
    return Evidence.edition2018().narrative(rule.point());
  }
}
