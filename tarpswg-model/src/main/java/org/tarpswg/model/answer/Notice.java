// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.known.Labeled;
import org.tarpswg.model.stability.Stable;

/** What every answer says of itself. */
@Stable
public enum Notice implements Labeled {
  /** The limits of use. */
  LIMITS_OF_USE(
      "It tells a tumor board what the 2018 consensus says; it decides nothing and is not a medical device."),
  /** A successor exists. */
  SUCCESSOR_EDITION(
      "TARPSWG has published a successor of this consensus, whose numbering and grades are not held here."),
  /** Clauses are missing from the answer. */
  INCOMPLETE(
      "Not every clause is ruled yet: only those listed were judged, and silence about the others means nothing.");

  private final String label;

  Notice(String label) {
    this.label = label;
  }

  /** The notice in words. */
  @Override
  public String label() {
    return label;
  }
}
