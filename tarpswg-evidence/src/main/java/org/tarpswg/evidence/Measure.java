// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import org.tarpswg.model.stability.Stable;

/** What a number of Tables 3 and 4 measures where it is not what its column is headed. */
@Stable
public enum Measure {
  /** Overall survival at four years, in the column of five. */
  FOUR_YEAR_SURVIVAL("4YS"),
  /** Overall survival at three years, in the column of five. */
  THREE_YEAR_SURVIVAL("3YS"),
  /** Disease-specific survival, in a column of overall survival. */
  DISEASE_SPECIFIC_SURVIVAL("DSS"),
  /** Disease-free survival, in a column of overall survival. */
  DISEASE_FREE_SURVIVAL("DFS"),
  /** The share of tumors of abdomen and pelvis, in the column of retroperitoneal sarcoma. */
  SHARE_ABDOMEN_PELVIS("abdomen/pelvis"),
  /** The share of tumors of retroperitoneum, abdomen and pelvis together. */
  SHARE_RP_ABDOMEN_PELVIS("RP/abdomen/pelvis"),
  /** The share of tumors of abdomen and retroperitoneum together. */
  SHARE_ABDOMEN_RP("abdomen/RP"),
  /** The share of tumors of "RS" and pelvis; the paper does not say what RS is. */
  SHARE_RS_PELVIS("RS/pelvis"),
  /** The share of tumors outside the extremities, in a bracket behind N/A. */
  SHARE_NON_EXTREMITY("non-extremity");

  private final String printed;

  Measure(String printed) {
    this.printed = printed;
  }

  /** The words in the cell that say so. */
  public String printed() {
    return printed;
  }
}
