// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.model.answer.OptionStatus;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;

/**
 * The systemic options for a patient, sorted into what stands, what waits and what is spoken
 * against.
 */
public final class Options {
  private Options() {}

  /** The options of a patient who is, or may be, in scope. */
  public static TreatmentOptions of(CaseFacts facts) {
    ImmutableList<TreatmentOption> found =
        SystemicOptions.ALL.stream()
            .flatMap(rule -> new OptionJudge(rule, facts).judge().stream())
            .sorted(PresentationOrder.STRONGEST_FIRST)
            .collect(ImmutableList.toImmutableList());
    return TreatmentOptions.builder()
        .offered(with(OptionStatus.OFFERED, found))
        .conditional(with(OptionStatus.CONDITIONAL, found))
        .needsJudgement(with(OptionStatus.NEEDS_JUDGEMENT, found))
        .advisedAgainst(LeftOut.pazopanib(facts).map(ImmutableList::of).orElse(ImmutableList.of()))
        .build();
  }

  /** The options of a patient who is out of scope: none. */
  public static TreatmentOptions none() {
    return TreatmentOptions.builder()
        .offered(ImmutableList.of())
        .conditional(ImmutableList.of())
        .needsJudgement(ImmutableList.of())
        .advisedAgainst(ImmutableList.of())
        .build();
  }

  private static ImmutableList<TreatmentOption> with(
      OptionStatus status, ImmutableList<TreatmentOption> options) {
    return options.stream()
        .filter(option -> option.status() == status)
        .collect(ImmutableList.toImmutableList());
  }
}
