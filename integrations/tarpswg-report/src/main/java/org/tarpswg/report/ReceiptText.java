// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Receipt;
import org.tarpswg.model.answer.Recommendations;

/** What is not ruled yet, and what the answer was made from. */
final class ReceiptText {
  private ReceiptText() {}

  static void print(Page page, Recommendations answer) {
    if (!answer.unruled().isEmpty()) {
      page.heading("CLAUSES NOT YET RULED: nothing is said of them");
      page.line(2, Words.list(answer.unruled()));
    }
    Receipt receipt = answer.receipt();
    page.heading("RECEIPT");
    page.item("  edition  ", receipt.edition());
    page.item("  data     ", receipt.dataHash());
    page.item("  library  ", receipt.libraryVersion());
    page.item("  as of    ", receipt.asOf().toString());
    page.item("  policy   ", policy(receipt.policy()));
  }

  private static String policy(Policy policy) {
    return "extendGeneralClauses %b, twoTierGrading %b, surveillanceAfterAblationAlone %b, "
            .formatted(
                policy.extendGeneralClauses(),
                policy.twoTierGrading(),
                policy.surveillanceAfterAblationAlone())
        + "embolizationForProgressingFoci %b, subcutaneousCountsAsSoftTissue %b, minimumAge %s"
            .formatted(
                policy.embolizationForProgressingFoci(),
                policy.subcutaneousCountsAsSoftTissue(),
                policy.minimumAge().map(String::valueOf).orElse("none"));
  }
}
