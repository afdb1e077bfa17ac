// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.rule.Rule.ConditionalCaveat;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.OptionRole;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/** Judges one option for one patient. */
final class OptionJudge {
  private static final FactPath CONTRAINDICATION =
      FactPath.of("patient.anthracyclineContraindicated");

  private final OptionRule rule;
  private final CaseFacts facts;

  OptionJudge(OptionRule rule, CaseFacts facts) {
    this.rule = rule;
    this.facts = facts;
  }

  /** The option, or empty where it is not to be shown: silence stays silence. */
  Optional<TreatmentOption> judge() {
    Outcome<Ternary> offered = Completions.truthOf(rule.offered(), facts);
    return status(offered).map(status -> option(status, offered.missing()));
  }

  private Optional<OptionStatus> status(Outcome<Ternary> offered) {
    if (isOffered(offered) == Ternary.YES) {
      return Optional.of(OptionStatus.OFFERED);
    }
    if (rule.regimen().holdsAnthracycline()
        && offered.missing().equals(ImmutableList.of(CONTRAINDICATION))) {
      return Optional.of(OptionStatus.CONDITIONAL);
    }
    return isOffered(offered) == Ternary.UNKNOWN && aJudgementWouldBringItIn()
        ? Optional.of(OptionStatus.NEEDS_JUDGEMENT)
        : Optional.empty();
  }

  private static Ternary isOffered(Outcome<Ternary> offered) {
    return offered.verdictOr(Ternary.UNKNOWN);
  }

  private boolean aJudgementWouldBringItIn() {
    return rule.judgement()
        .filter(sensitive -> !facts.read(sensitive).isSettled())
        .map(sensitive -> facts.supposing(sensitive, true))
        .map(judged -> Completions.truthOf(rule.offered(), judged))
        .map(OptionJudge::isOffered)
        .equals(Optional.of(Ternary.YES));
  }

  private TreatmentOption option(OptionStatus status, ImmutableList<FactPath> waitsFor) {
    ImmutableList<OptionAnchor> anchors = anchors(waitsFor);
    Regimen regimen = rule.regimen();
    return TreatmentOption.builder()
        .regimen(regimen)
        .status(status)
        .roles(strongest(anchors))
        .anchors(anchors)
        .trials(OptionEvidence.trials(regimen, anchors, facts))
        .previouslyGiven(Exposure.previouslyGiven(facts.patientCase(), regimen))
        .priorExposures(Exposure.priorExposures(facts.patientCase(), regimen))
        .caveats(caveats())
        .advisories(OptionEvidence.advisories(regimen, anchors, facts))
        .missing(MissingFacts.of(waitsFor))
        .build();
  }

  private ImmutableList<OptionAnchor> anchors(ImmutableList<FactPath> waitsFor) {
    ImmutableList<OptionAnchor> anchors =
        rule.anchors().stream()
            .flatMap(anchor -> Anchors.of(anchor, rule.ownCondition(), facts, waitsFor).stream())
            .collect(ImmutableList.toImmutableList());
    if (anchors.isEmpty()) {
      throw new IllegalStateException("No clause stands behind " + rule.regimen());
    }
    return anchors;
  }

  /**
   * The strongest naming by any of the clauses, for each way in which the candidates can settle.
   */
  private static ImmutableSet<OptionRole> strongest(ImmutableList<OptionAnchor> anchors) {
    List<ImmutableSet<OptionRole>> named = anchors.stream().map(OptionAnchor::roles).toList();
    return Sets.cartesianProduct(named).stream()
        .map(Collections::min)
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableSet<Caveat> caveats() {
    return ImmutableSet.<Caveat>builder()
        .addAll(
            rule.caveats().stream()
                .filter(caveat -> caveat.isDue(facts))
                .map(ConditionalCaveat::caveat)
                .iterator())
        .addAll(Exposure.caveats(facts.patientCase(), rule.regimen()))
        .build();
  }
}
