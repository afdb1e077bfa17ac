// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.tarpswg.model.guideline.Applicability.APPLIES;
import static org.tarpswg.model.guideline.Applicability.DOES_NOT_APPLY;
import static org.tarpswg.model.guideline.Applicability.OUT_OF_SCOPE;
import static org.tarpswg.model.guideline.Applicability.UNDETERMINED;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;

/**
 * A clause that says several things: it applies where one of them does.
 *
 * @param outputs what was found of each
 */
record JudgedOutputs(ImmutableList<JudgedOutput> outputs) implements Judged {
  private static final ImmutableList<Applicability> FIRST_DECISIVE =
      ImmutableList.of(APPLIES, UNDETERMINED, DOES_NOT_APPLY);

  /** What is shown of a clause with several parts that apply: the first of these that occurs. */
  private static final ImmutableList<Fulfillment> FIRST_SHOWN =
      ImmutableList.of(
          Fulfillment.CONTRAVENED,
          Fulfillment.OUTSTANDING,
          Fulfillment.NOT_DOCUMENTED,
          Fulfillment.DONE,
          Fulfillment.NOT_TRACKED);

  @Override
  public Applicability applicability() {
    for (Applicability decisive : FIRST_DECISIVE) {
      for (JudgedOutput output : outputs) {
        if (output.applicability() == decisive) {
          return decisive;
        }
      }
    }
    return OUT_OF_SCOPE;
  }

  @Override
  public Optional<Fulfillment> fulfillment() {
    return applicability() == APPLIES
        ? FIRST_SHOWN.stream()
            .filter(
                shown -> outputs.stream().anyMatch(o -> o.fulfillment().equals(Optional.of(shown))))
            .findFirst()
        : Optional.empty();
  }

  @Override
  public ImmutableList<MissingFact> missingForApplicability() {
    return applicability() == UNDETERMINED
        ? union(JudgedOutput::missingForApplicability)
        : ImmutableList.of();
  }

  @Override
  public ImmutableList<MissingFact> missingForFulfillment() {
    return fulfillment().equals(Optional.of(Fulfillment.NOT_DOCUMENTED))
        ? union(JudgedOutput::missingForFulfillment)
        : ImmutableList.of();
  }

  private ImmutableList<MissingFact> union(
      Function<JudgedOutput, ImmutableList<MissingFact>> missing) {
    return MissingFacts.union(
        outputs.stream().flatMap(output -> missing.apply(output).stream()).toList());
  }

  @Override
  public ImmutableList<FactPath> targets() {
    Applicability whole = applicability();
    return outputs.stream()
        .filter(output -> output.applicability() == whole)
        .flatMap(output -> output.targets().stream())
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }
}
