// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.rule.WhenRead;
import org.tarpswg.engine.statement.Links;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Erratum;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.ClauseLink;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.Grading;

/** What is said of one clause, worked out as it is read, beside what is printed of it. */
final class JudgedClause extends ClauseFinding {
  private final Rule rule;
  private final Clause printed;
  private final Judged judged;
  private final boolean outOfScope;
  private final Details details;

  /**
   * What takes more than the judgement.
   *
   * @param derivation why
   * @param parts the parts
   * @param caveats what must be known beside it, where it advises something
   * @param advisories the ids of the advisories, where it advises something
   * @param conflicts the conflicts of the case
   */
  record Details(
      WhenRead<Derivation> derivation,
      WhenRead<ImmutableList<PartFinding>> parts,
      WhenRead<ImmutableSet<Caveat>> caveats,
      WhenRead<ImmutableSet<String>> advisories,
      Supplier<ImmutableList<Conflict>> conflicts) {}

  JudgedClause(Rule rule, Clause printed, Judged judged, boolean outOfScope, Details details) {
    this.rule = rule;
    this.printed = printed;
    this.judged = judged;
    this.outOfScope = outOfScope;
    this.details = details;
  }

  @Override
  public ClauseId clause() {
    return rule.clause();
  }

  @Override
  public Grading grading() {
    return printed.grading();
  }

  @Override
  public ImmutableList<Integer> citations() {
    return printed.citations();
  }

  @Override
  public Applicability applicability() {
    return judged.applicability();
  }

  @Override
  public Optional<Fulfillment> fulfillment() {
    return judged.fulfillment();
  }

  @Override
  public Optional<Direction> direction() {
    return printed.direction();
  }

  @Override
  public Optional<Force> force() {
    return printed.force();
  }

  @Override
  public String advice() {
    return judged.advises() ? printed.gist() : FindingJudge.NO_ADVICE;
  }

  @Override
  public ImmutableList<FactPath> targets() {
    return judged.targets();
  }

  @Override
  public ImmutableList<MissingFact> missingForApplicability() {
    return judged.missingForApplicability();
  }

  @Override
  public ImmutableList<MissingFact> missingForFulfillment() {
    return judged.missingForFulfillment();
  }

  @Override
  public Derivation derivation() {
    return details.derivation.get();
  }

  @Override
  public ImmutableList<PartFinding> parts() {
    return details.parts.get();
  }

  @Override
  public ImmutableList<ClauseLink> links() {
    return outOfScope ? ImmutableList.of() : Links.of(rule.clause());
  }

  @Override
  public ImmutableSet<Caveat> caveats() {
    return judged.advises() ? details.caveats.get() : ImmutableSet.of();
  }

  @Override
  public ImmutableSet<String> conflicts() {
    return details.conflicts.get().stream()
        .filter(conflict -> conflict.clauses().contains(rule.clause()))
        .map(Conflict::code)
        .collect(toImmutableSet());
  }

  @Override
  public ImmutableSet<String> advisories() {
    return judged.advises() ? details.advisories.get() : ImmutableSet.of();
  }

  @Override
  public ImmutableSet<String> errata() {
    return Evidence.edition2018().errata(rule.clause()).stream()
        .map(Erratum::id)
        .collect(toImmutableSet());
  }

  @Override
  public ImmutableSet<String> readings() {
    return rule.readings();
  }
}
