// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Receipt;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Paragraph;
import org.tarpswg.report.document.Section;

/** What is not ruled yet, and what the answer was made from. */
final class ReceiptContent {
  private ReceiptContent() {}

  static List<Block> unruled(Recommendations answer) {
    return answer.unruled().isEmpty()
        ? List.of()
        : List.of(
            new Section(
                "Clauses not yet ruled: nothing is said of them",
                ImmutableList.of(Paragraph.of(Words.list(answer.unruled())))));
  }

  static Block receipt(Receipt receipt) {
    return new Section(
        "Receipt",
        ImmutableList.of(
            Entry.of("", Line.EMPTY)
                .field("edition", receipt.edition())
                .field("data", receipt.dataHash())
                .field("library", receipt.libraryVersion())
                .field("as of", receipt.asOf().toString())
                .field("policy", policy(receipt.policy()))
                .build()));
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
