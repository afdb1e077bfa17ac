// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.stability.Stable;

/**
 * What an authority did, or what was in force there on a day. Immutable.
 *
 * @param jurisdiction where
 * @param date when, as exactly as it is known
 * @param action what
 */
@Stable
public record RegulatoryAct(Jurisdiction jurisdiction, PartialDate date, String action) {

  /** Whose authority. */
  public enum Jurisdiction {
    /** The United States. */
    US,
    /** The European Union. */
    EU
  }

  /** Jurisdiction, date and act in one line. */
  public String text() {
    return jurisdiction + " " + date + ": " + action;
  }
}
