// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.tarpswg.model.guideline.Applicability.APPLIES;
import static org.tarpswg.model.guideline.Applicability.DOES_NOT_APPLY;
import static org.tarpswg.model.guideline.Applicability.OUT_OF_SCOPE;
import static org.tarpswg.model.guideline.Applicability.UNDETERMINED;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.rule.Outcome;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.known.Ternary;

/**
 * One output of a clause, or the clause as a whole, once it is judged.
 *
 * @param part the part, absent for a clause
 * @param trigger when it applies
 * @param applicability whether it does
 * @param fulfillment what has become of it, where it does
 * @param missingForApplicability what can still decide whether it does
 * @param missingForFulfillment what can still decide what has become of it
 * @param targets the records it is about, or may be about while it is open
 */
record JudgedOutput(
    Optional<PartId> part,
    Condition trigger,
    Applicability applicability,
    Optional<Fulfillment> fulfillment,
    ImmutableList<MissingFact> missingForApplicability,
    ImmutableList<MissingFact> missingForFulfillment,
    ImmutableList<FactPath> targets) {

  /** What is shown of a clause with several parts that apply: the first of these that occurs. */
  private static final ImmutableList<Fulfillment> FIRST_SHOWN =
      ImmutableList.of(
          Fulfillment.CONTRAVENED,
          Fulfillment.OUTSTANDING,
          Fulfillment.NOT_DOCUMENTED,
          Fulfillment.DONE,
          Fulfillment.NOT_TRACKED);

  static JudgedOutput of(Rule.Output output, CaseFacts facts, boolean outOfScope) {
    if (outOfScope) {
      return undecorated(output, OUT_OF_SCOPE, ImmutableList.of(), ImmutableList.of());
    }
    Outcome<Ternary> applies = Completions.judge(Ladder.truthOf(output.trigger()), facts);
    return switch (applies.verdictOr(Ternary.UNKNOWN)) {
      case YES -> applying(output, facts);
      case NO -> undecorated(output, DOES_NOT_APPLY, ImmutableList.of(), ImmutableList.of());
      case UNKNOWN ->
          undecorated(
              output,
              UNDETERMINED,
              MissingFacts.of(applies.missing()),
              targets(output, facts, Ternary.YES, Ternary.UNKNOWN));
    };
  }

  private static JudgedOutput undecorated(
      Rule.Output output,
      Applicability applicability,
      ImmutableList<MissingFact> missing,
      ImmutableList<FactPath> targets) {
    return new JudgedOutput(
        output.part(),
        output.trigger(),
        applicability,
        Optional.empty(),
        missing,
        ImmutableList.of(),
        targets);
  }

  /** The listed records for which the condition that the output is about has one of the truths. */
  private static ImmutableList<FactPath> targets(
      Rule.Output output, CaseFacts facts, Ternary... truths) {
    return output.target().stream()
        .flatMap(records -> Arrays.stream(truths).map(truth -> records.placesWith(truth, facts)))
        .flatMap(ImmutableList::stream)
        .map(Place::path)
        .sorted()
        .collect(toImmutableList());
  }

  private static JudgedOutput applying(Rule.Output output, CaseFacts facts) {
    Outcome<Fulfillment> became = Completions.judge(output.fulfillment(), facts);
    return new JudgedOutput(
        output.part(),
        output.trigger(),
        APPLIES,
        Optional.of(became.verdictOr(Fulfillment.NOT_DOCUMENTED)),
        ImmutableList.of(),
        MissingFacts.of(became.missing()),
        targets(output, facts, Ternary.YES));
  }

  /** The clause of these outputs: it applies where one of them does. */
  static JudgedOutput ofClause(ImmutableList<JudgedOutput> outputs) {
    if (outputs.size() == 1) {
      return outputs.get(0);
    }
    Applicability applicability = applicability(outputs);
    Optional<Fulfillment> fulfillment =
        FIRST_SHOWN.stream()
            .filter(
                shown -> outputs.stream().anyMatch(o -> o.fulfillment().equals(Optional.of(shown))))
            .findFirst();
    return new JudgedOutput(
        Optional.empty(),
        Condition.anyOf(outputs.stream().map(JudgedOutput::trigger).toArray(Condition[]::new)),
        applicability,
        fulfillment,
        applicability == UNDETERMINED
            ? union(outputs, JudgedOutput::missingForApplicability)
            : ImmutableList.of(),
        fulfillment.equals(Optional.of(Fulfillment.NOT_DOCUMENTED))
            ? union(outputs, JudgedOutput::missingForFulfillment)
            : ImmutableList.of(),
        outputs.stream()
            .filter(output -> output.applicability() == applicability)
            .flatMap(output -> output.targets().stream())
            .distinct()
            .sorted()
            .collect(toImmutableList()));
  }

  private static Applicability applicability(ImmutableList<JudgedOutput> outputs) {
    for (Applicability decided : List.of(APPLIES, UNDETERMINED, DOES_NOT_APPLY)) {
      if (outputs.stream().anyMatch(output -> output.applicability() == decided)) {
        return decided;
      }
    }
    return OUT_OF_SCOPE;
  }

  private static ImmutableList<MissingFact> union(
      ImmutableList<JudgedOutput> outputs,
      Function<JudgedOutput, ImmutableList<MissingFact>> missing) {
    return MissingFacts.union(
        outputs.stream().flatMap(output -> missing.apply(output).stream()).toList());
  }
}
