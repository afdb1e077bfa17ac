// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Recommendations;

/**
 * Renders an answer for people at a terminal: scope, limits of use, options, findings, and what is
 * missing, in at most {@value Page#WIDTH} columns. Whatever it prints stands in the answer; trials
 * and errata are looked up in the evidence base by the names that the answer gives.
 */
public final class TextReport {
  private TextReport() {}

  /** The answer, laid out on the page. */
  public static String render(Recommendations answer, Evidence evidence, Page page) {
    page.heading("TARPSWG consensus, edition " + answer.receipt().edition())
        .line(0, "What it says of this case as of " + answer.receipt().asOf());
    ScopeText.print(page, answer);
    OptionText.print(page, answer, new TrialText(evidence));
    AssessmentText.print(page, answer.assessments());
    FindingText.print(page, answer.findings());
    BesideText.print(page, answer);
    ErrataText.print(page, answer, evidence);
    ReceiptText.print(page, answer);
    return page.toString();
  }
}
