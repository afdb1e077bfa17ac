// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import java.util.List;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.guideline.Applicability;

/** Shows what does not apply, with what is open among it. */
public final class HearsOnlyWhatApplies {
  private HearsOnlyWhatApplies() {}

  /** What need not be done. */
  public static List<ClauseFinding> done(Recommendations answer) {
    return answer.findings().stream()
        .filter(finding -> finding.applicability() != Applicability.APPLIES)
        .toList();
  }
}
