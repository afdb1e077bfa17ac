// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import java.util.Collections;
import java.util.Comparator;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.guideline.Grading;

/**
 * The order in which options are shown: how they are named, then the best grade and level among
 * their clauses, then the order of the paper. It ranks nothing: statement 43 knows no agent of
 * choice.
 */
final class PresentationOrder {
  private static final Comparator<Grading> BY_GRADE_THEN_LEVEL =
      Comparator.comparing(Grading::grade).thenComparing(Grading::level);

  static final Comparator<TreatmentOption> STRONGEST_FIRST =
      Comparator.comparing((TreatmentOption option) -> Collections.min(option.roles()))
          .thenComparing(PresentationOrder::bestGrading, BY_GRADE_THEN_LEVEL)
          .thenComparing(option -> option.anchors().get(0).clause())
          .thenComparing(TreatmentOption::regimen);

  private PresentationOrder() {}

  private static Grading bestGrading(TreatmentOption option) {
    return option.anchors().stream()
        .map(OptionAnchor::grading)
        .min(BY_GRADE_THEN_LEVEL)
        .orElseThrow(() -> new IllegalStateException("An option without a clause: " + option));
  }
}
