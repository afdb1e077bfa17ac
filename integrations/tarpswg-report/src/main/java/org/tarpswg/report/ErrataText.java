// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.stream.Stream;
import org.tarpswg.evidence.Erratum;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.guideline.Applicability;

/** The slips of the paper that touch a clause that applies or a trial that is shown. */
final class ErrataText {
  private ErrataText() {}

  static void print(Page page, Recommendations answer, Evidence evidence) {
    ImmutableSet<String> shown = shown(answer, evidence);
    if (shown.isEmpty()) {
      return;
    }
    page.heading(
        "ERRATA: slips behind the clauses that apply and the trials shown; they change nothing above");
    for (Erratum erratum : evidence.errata()) {
      if (shown.contains(erratum.id())) {
        page.item("  ", erratum.id() + ", " + erratum.locator() + ": " + erratum.problem());
        erratum.correction().ifPresent(better -> page.item("    better: ", better));
      }
    }
  }

  private static ImmutableSet<String> shown(Recommendations answer, Evidence evidence) {
    Stream<String> ofClauses =
        answer.findings().stream()
            .filter(finding -> finding.applicability() == Applicability.APPLIES)
            .map(ClauseFinding::errata)
            .flatMap(ImmutableSet::stream);
    Stream<String> ofTrials =
        options(answer.options())
            .flatMap(option -> option.trials().stream())
            .flatMap(trial -> evidence.errata(trial).stream())
            .map(Erratum::id);
    return Stream.concat(ofClauses, ofTrials).collect(toImmutableSet());
  }

  private static Stream<TreatmentOption> options(TreatmentOptions options) {
    return Streams.concat(
        options.offered().stream(),
        options.conditional().stream(),
        options.needsJudgement().stream(),
        options.advisedAgainst().stream());
  }
}
