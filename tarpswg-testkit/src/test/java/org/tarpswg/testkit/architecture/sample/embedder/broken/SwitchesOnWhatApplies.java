// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import org.tarpswg.model.answer.ClauseFinding;

/** Leaves what is open to the default of a switch. */
public final class SwitchesOnWhatApplies {
  private SwitchesOnWhatApplies() {}

  /** What a board reads. */
  public static String words(ClauseFinding finding) {
    return switch (finding.applicability()) {
      case APPLIES -> "to do";
      default -> "nothing to do";
    };
  }
}
