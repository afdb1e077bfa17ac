// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import static org.tarpswg.engine.rule.Condition.allOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
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
   * The anchor, where its clause applies, or can apply together with what the option itself asks
   * for and waits for nothing else; else empty. A clause that opens only where the option is closed
   * is no anchor.
   */
  static Optional<OptionAnchor> of(
      OptionRule.Anchor anchor,
      Condition ownCondition,
      CaseFacts facts,
      ImmutableList<FactPath> waitsFor) {
    if (judge(anchor.trigger(), facts).verdict().equals(Optional.of(Ternary.YES))) {
      return Optional.of(printed(anchor, roles(anchor, facts), Applicability.APPLIES));
    }
    Outcome<Ternary> together = judge(allOf(anchor.trigger(), ownCondition), facts);
    return together.verdict().isEmpty() && waitsFor.containsAll(together.missing())
        ? Optional.of(printed(anchor, roles(anchor, facts), Applicability.UNDETERMINED))
        : Optional.empty();
  }

  private static Outcome<Ternary> judge(Condition condition, CaseFacts facts) {
    return Completions.truthOf(condition, facts);
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
