// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import static org.tarpswg.engine.rule.Condition.allOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.SystemicTherapy;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.OptionRole;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.known.Ternary;

/** What the paper leaves out in so many words: pazopanib in liposarcoma (43d). */
final class LeftOut {
  private static final Ladder<Ternary> PAZOPANIB_IN_LIPOSARCOMA =
      Ladder.truthOf(pazopanibInLiposarcoma());

  private static final OptionRule.Anchor NON_LIPOSARCOMA =
      OptionRule.Anchor.of(
          ClauseId.of("43d"), Optional.empty(), Ladder.always(OptionRole.ADVISED_AGAINST));

  private LeftOut() {}

  private static Condition pazopanibInLiposarcoma() {
    return allOf(
        Gates.TREATMENT,
        SystemicTherapy.LATER_LINE_OR_NO_ANTHRACYCLINE,
        SystemicTherapy.ANY_LIPOSARCOMA);
  }

  static Optional<TreatmentOption> pazopanib(CaseFacts facts) {
    Ternary leftOut = Completions.judge(PAZOPANIB_IN_LIPOSARCOMA, facts).verdictOr(Ternary.UNKNOWN);
    return leftOut == Ternary.YES ? Optional.of(option(facts)) : Optional.empty();
  }

  private static TreatmentOption option(CaseFacts facts) {
    ImmutableSet<OptionRole> role = ImmutableSet.of(OptionRole.ADVISED_AGAINST);
    ImmutableList<OptionAnchor> anchors =
        ImmutableList.of(Anchors.printed(NON_LIPOSARCOMA, role, Applicability.DOES_NOT_APPLY));
    Regimen regimen = Regimen.PAZOPANIB;
    return TreatmentOption.builder()
        .regimen(regimen)
        .status(OptionStatus.ADVISED_AGAINST)
        .roles(role)
        .anchors(anchors)
        .trials(OptionEvidence.trials(regimen, anchors, facts))
        .previouslyGiven(Exposure.previouslyGiven(facts.patientCase(), regimen))
        .priorExposures(Exposure.priorExposures(facts.patientCase(), regimen))
        .caveats(ImmutableSet.of())
        .advisories(OptionEvidence.advisories(regimen, anchors, facts))
        .missing(ImmutableList.of())
        .build();
  }
}
