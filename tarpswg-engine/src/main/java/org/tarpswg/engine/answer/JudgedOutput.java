// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.tarpswg.model.guideline.Applicability.APPLIES;
import static org.tarpswg.model.guideline.Applicability.DOES_NOT_APPLY;
import static org.tarpswg.model.guideline.Applicability.OUT_OF_SCOPE;
import static org.tarpswg.model.guideline.Applicability.UNDETERMINED;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.rule.WhenRead;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Ternary;

/** One output of a rule, judged for a patient as far as it is read. */
final class JudgedOutput implements Judged {
  private static final Outcome<Ternary> NOT_ASKED = Outcome.certain(Ternary.NO);

  private final Rule.Output output;
  private final CaseFacts facts;
  private final boolean outOfScope;
  private final WhenRead<Outcome<Ternary>> applies;
  private final WhenRead<Optional<Outcome<Fulfillment>>> became;
  private final WhenRead<ImmutableList<FactPath>> targets;
  private final WhenRead<ImmutableList<MissingFact>> missingForApplicability;
  private final WhenRead<ImmutableList<MissingFact>> missingForFulfillment;

  JudgedOutput(Rule.Output output, CaseFacts facts, boolean outOfScope) {
    this.output = output;
    this.facts = facts;
    this.outOfScope = outOfScope;
    this.applies =
        facts.whenRead(() -> outOfScope ? NOT_ASKED : Completions.truthOf(output.trigger(), facts));
    this.became =
        facts.whenRead(
            () ->
                applicability() == APPLIES
                    ? Optional.of(Completions.judge(output.fulfillment(), facts))
                    : Optional.empty());
    this.targets = facts.whenRead(this::records);
    this.missingForApplicability = facts.whenRead(() -> MissingFacts.of(applies.get().missing()));
    this.missingForFulfillment =
        facts.whenRead(
            () -> became.get().map(it -> MissingFacts.of(it.missing())).orElse(ImmutableList.of()));
  }

  @Override
  public Applicability applicability() {
    return outOfScope
        ? OUT_OF_SCOPE
        : switch (applies.get().verdictOr(Ternary.UNKNOWN)) {
          case YES -> APPLIES;
          case NO -> DOES_NOT_APPLY;
          case UNKNOWN -> UNDETERMINED;
        };
  }

  @Override
  public Optional<Fulfillment> fulfillment() {
    return became.get().map(outcome -> outcome.verdictOr(Fulfillment.NOT_DOCUMENTED));
  }

  @Override
  public ImmutableList<MissingFact> missingForApplicability() {
    return missingForApplicability.get();
  }

  @Override
  public ImmutableList<MissingFact> missingForFulfillment() {
    return missingForFulfillment.get();
  }

  @Override
  public ImmutableList<FactPath> targets() {
    return targets.get();
  }

  private ImmutableList<FactPath> records() {
    return switch (applicability()) {
      case APPLIES -> records(Ternary.YES);
      case UNDETERMINED -> records(Ternary.YES, Ternary.UNKNOWN);
      case DOES_NOT_APPLY, OUT_OF_SCOPE -> ImmutableList.of();
    };
  }

  /** The listed records for which the condition that the output is about has one of the truths. */
  private ImmutableList<FactPath> records(Ternary... truths) {
    return output.target().stream()
        .flatMap(records -> Arrays.stream(truths).map(truth -> records.placesWith(truth, facts)))
        .flatMap(ImmutableList::stream)
        .map(place -> place.path(facts))
        .sorted()
        .collect(toImmutableList());
  }
}
