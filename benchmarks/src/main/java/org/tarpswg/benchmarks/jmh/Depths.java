// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.jmh;

import org.openjdk.jmh.infra.Blackhole;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.NarrativeFinding;
import org.tarpswg.model.answer.Recommendations;

/** How much of an answer a caller reads; what is not read need not be made. */
final class Depths {
  private Depths() {}

  /** The scope, the applicability of every clause and part, and the options. */
  static void answer(Recommendations answer, Blackhole read) {
    read.consume(answer.scope().scopeClass());
    for (ClauseFinding finding : answer.findings()) {
      read.consume(finding.applicability());
      for (Finding part : finding.parts()) {
        read.consume(part.applicability());
      }
    }
    read.consume(answer.options().offered());
    read.consume(answer.options().conditional());
    read.consume(answer.options().needsJudgement());
    read.consume(answer.options().advisedAgainst());
  }

  /** The verdict of every composite, with its family, reasons and lines. */
  static void composites(Recommendations answer, Blackhole read) {
    for (Assessment assessment : answer.assessments()) {
      read.consume(assessment.verdict());
      read.consume(assessment.possible());
      read.consume(assessment.family());
      read.consume(assessment.reasons());
      read.consume(assessment.lines());
    }
  }

  /** Every set of missing facts. */
  static void missing(Recommendations answer, Blackhole read) {
    for (ClauseFinding finding : answer.findings()) {
      missing(finding, read);
      finding.parts().forEach(part -> missing(part, read));
    }
    for (NarrativeFinding finding : answer.narrative()) {
      read.consume(finding.missing());
    }
    for (Assessment assessment : answer.assessments()) {
      read.consume(assessment.missing());
    }
    read.consume(answer.missing());
    read.consume(answer.askNext());
  }

  private static void missing(Finding finding, Blackhole read) {
    read.consume(finding.missingForApplicability());
    read.consume(finding.missingForFulfillment());
  }

  /** Every derivation, down to the last fact. */
  static void derivations(Recommendations answer, Blackhole read) {
    derivation(answer.scope().derivation(), read);
    for (ClauseFinding finding : answer.findings()) {
      derivation(finding.derivation(), read);
      finding.parts().forEach(part -> derivation(part.derivation(), read));
    }
    for (NarrativeFinding finding : answer.narrative()) {
      derivation(finding.derivation(), read);
    }
  }

  private static void derivation(Derivation step, Blackhole read) {
    read.consume(step.words());
    read.consume(step.truth());
    read.consume(step.facts());
    for (Derivation below : step.steps()) {
      derivation(below, read);
    }
  }
}
