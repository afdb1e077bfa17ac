// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.problem.Problems;

/** A primary that is stated to be in place and cannot be, by what is stated beside it. */
final class PrimaryAgainstHistory {
  private static final ImmutableSet<ResectionMargin> MACROSCOPICALLY_COMPLETE =
      ImmutableSet.of(ResectionMargin.R0, ResectionMargin.R1);

  private PrimaryAgainstHistory() {}

  static void check(PatientCase of, Problems problems) {
    if (!of.primary().treatmentStatus().is(PrimaryTreatmentStatus.IN_SITU).isYes()) {
      return;
    }
    of.primary()
        .margin()
        .value()
        .filter(MACROSCOPICALLY_COMPLETE::contains)
        .ifPresent(margin -> marginInSitu(margin, problems));
    var operations = of.operations().entries();
    for (int i = 0; i < operations.size(); i++) {
      if (removedThePrimary(operations.get(i))) {
        problems.add(
            "IN_SITU_AND_RESECTED",
            "primary.treatmentStatus",
            "IN_SITU beside operations[" + i + "], a complete resection of the primary",
            "a primary that is either in place or removed",
            "Correct the status of the primary or the operation.");
      }
    }
  }

  private static boolean removedThePrimary(Operation operation) {
    return operation
        .purpose()
        .is(OperationPurpose.PRIMARY)
        .and(operation.margin().test(MACROSCOPICALLY_COMPLETE::contains))
        .isYes();
  }

  private static void marginInSitu(ResectionMargin margin, Problems problems) {
    problems.add(
        "MARGIN_WITHOUT_RESECTION",
        "primary.margin",
        margin + " beside treatmentStatus IN_SITU",
        "a complete margin only where the primary was removed",
        "Correct the status of the primary, or leave the margin out.");
  }
}
