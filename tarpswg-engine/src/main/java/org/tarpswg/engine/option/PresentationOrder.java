// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import java.util.Collections;
import java.util.Comparator;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.guideline.Grading;

/**
 * The order in which options are shown: each stands where the strongest of its clauses puts it, by
 * how that clause names it, then by its grade and level, then by its place in the paper. A clause
 * never lends its grade to the naming of another. It ranks nothing: statement 43 knows no agent of
 * choice.
 */
final class PresentationOrder {
  private static final Comparator<Grading> BY_GRADE_THEN_LEVEL =
      Comparator.comparing(Grading::grade).thenComparing(Grading::level);

  private static final Comparator<OptionAnchor> STRONGEST_CLAUSE_FIRST =
      Comparator.comparing((OptionAnchor anchor) -> Collections.min(anchor.roles()))
          .thenComparing(OptionAnchor::grading, BY_GRADE_THEN_LEVEL)
          .thenComparing(OptionAnchor::clause);

  static final Comparator<TreatmentOption> STRONGEST_FIRST =
      Comparator.comparing(PresentationOrder::strongest, STRONGEST_CLAUSE_FIRST)
          .thenComparing(TreatmentOption::regimen);

  private PresentationOrder() {}

  private static OptionAnchor strongest(TreatmentOption option) {
    return Collections.min(option.anchors(), STRONGEST_CLAUSE_FIRST);
  }
}
