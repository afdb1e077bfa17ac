// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Part;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.OptionRole;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.known.Ternary;

/** The clauses on which an option stands, as the evidence base prints them. */
final class Anchors {
  private Anchors() {}

  /**
   * The anchor, where its clause applies or waits for nothing but what the option itself waits for;
   * else empty.
   */
  static Optional<OptionAnchor> of(
      OptionRule.Anchor anchor, CaseFacts facts, ImmutableList<FactPath> waitsFor) {
    Outcome<Ternary> applies = Completions.judge(Ladder.truthOf(anchor.trigger()), facts);
    Ternary truth = applies.verdictOr(Ternary.UNKNOWN);
    if (truth == Ternary.YES) {
      return Optional.of(printed(anchor, roles(anchor, facts), Applicability.APPLIES));
    }
    return truth == Ternary.UNKNOWN && waitsFor.containsAll(applies.missing())
        ? Optional.of(printed(anchor, roles(anchor, facts), Applicability.UNDETERMINED))
        : Optional.empty();
  }

  private static ImmutableSet<OptionRole> roles(OptionRule.Anchor anchor, CaseFacts facts) {
    return Completions.judge(anchor.role(), facts).possible();
  }

  /** The anchor with the grading and the citations as printed. */
  static OptionAnchor printed(
      OptionRule.Anchor anchor, ImmutableSet<OptionRole> roles, Applicability applicability) {
    Clause clause = Evidence.edition2018().clause(anchor.clause());
    ImmutableList<Integer> ofPart =
        anchor
            .part()
            .map(id -> Evidence.edition2018().part(id))
            .map(Part::citations)
            .orElse(ImmutableList.of());
    return OptionAnchor.builder()
        .clause(anchor.clause())
        .part(anchor.part())
        .grading(clause.grading())
        .citations(ofPart.isEmpty() ? clause.citations() : ofPart)
        .roles(roles)
        .applicability(applicability)
        .build();
  }
}
