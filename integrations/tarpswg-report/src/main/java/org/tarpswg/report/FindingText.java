// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.DerivationKind;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.known.Ternary;

/** The findings, grouped by whether the clause is about this patient. */
final class FindingText {
  private static final String FURTHER = "            ";

  private final Page page;

  private FindingText(Page page) {
    this.page = page;
  }

  static void print(Page page, List<ClauseFinding> findings) {
    FindingText text = new FindingText(page);
    text.group("CLAUSES THAT APPLY", findings, Applicability.APPLIES);
    text.group("CLAUSES STILL UNDETERMINED", findings, Applicability.UNDETERMINED);
    text.group("CLAUSES THAT DO NOT APPLY", findings, Applicability.DOES_NOT_APPLY);
    text.group("CLAUSES OUT OF SCOPE", findings, Applicability.OUT_OF_SCOPE);
  }

  private void group(String heading, List<ClauseFinding> all, Applicability applicability) {
    ImmutableList<ClauseFinding> findings =
        all.stream()
            .filter(finding -> finding.applicability() == applicability)
            .collect(toImmutableList());
    if (findings.isEmpty()) {
      return;
    }
    page.heading(heading);
    if (applicability == Applicability.OUT_OF_SCOPE) {
      page.line(2, findings.stream().map(f -> f.clause().toString()).collect(joining(", ")));
      return;
    }
    findings.forEach(this::finding);
  }

  private void finding(ClauseFinding finding) {
    page.strong(
        "  %-4s %-4s ".formatted(finding.clause(), finding.grading()),
        Words.stance(finding.direction(), finding.force()) + fulfillment(finding));
    page.itemIfAny(FURTHER, advice(finding));
    reasons(FURTHER, finding);
    for (PartFinding part : finding.parts()) {
      part(part);
    }
    if (finding.applicability() == Applicability.DOES_NOT_APPLY) {
      return;
    }
    page.itemIfAny(FURTHER + "targets: ", Words.list(finding.targets()));
    finding.caveats().forEach(caveat -> page.item(FURTHER + "caveat: ", caveat.label()));
    page.itemIfAny(FURTHER + "see below: ", beside(finding));
    page.itemIfAny(FURTHER + "errata: ", Words.list(finding.errata()));
  }

  private void part(PartFinding part) {
    if (part.applicability() == Applicability.OUT_OF_SCOPE) {
      return;
    }
    page.item(
        FURTHER + part.part() + ": ",
        "%s; %s%s. %s"
            .formatted(
                Words.of(part.applicability()),
                Words.stance(part.direction(), part.force()),
                fulfillment(part),
                advice(part)));
    reasons(FURTHER + "  ", part);
  }

  private static String advice(Finding finding) {
    return finding.applicability() == Applicability.UNDETERMINED
        ? "Would say: " + finding.advice()
        : finding.advice();
  }

  private static String fulfillment(Finding finding) {
    return finding.fulfillment().map(state -> "; " + Words.of(state)).orElse("");
  }

  private void reasons(String indent, Finding finding) {
    if (finding.applicability() == Applicability.DOES_NOT_APPLY) {
      page.itemIfAny(indent + "not met: ", failed(finding.derivation()));
    }
    page.itemIfAny(indent + "to decide: ", Words.labels(finding.missingForApplicability()));
    page.itemIfAny(indent + "to document: ", Words.labels(finding.missingForFulfillment()));
  }

  /**
   * The conditions on the way to the facts that failed; a term of the field stands for what is
   * below.
   */
  private static String failed(Derivation step) {
    if (step.truth() != Ternary.NO) {
      return "";
    }
    boolean descends =
        step.kind() == DerivationKind.ALL
            || (step.kind() == DerivationKind.ANY && step.steps().size() == 1);
    return descends
        ? step.steps().stream()
            .map(FindingText::failed)
            .filter(words -> !words.isEmpty())
            .distinct()
            .collect(joining("; "))
        : step.words();
  }

  private static String beside(ClauseFinding finding) {
    return ImmutableList.builder()
        .addAll(finding.conflicts())
        .addAll(finding.advisories())
        .build()
        .stream()
        .map(Object::toString)
        .collect(joining(", "));
  }
}
