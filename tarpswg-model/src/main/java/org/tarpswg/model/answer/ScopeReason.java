// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.known.Labeled;
import org.tarpswg.model.stability.Stable;

/** Why a patient is out of scope. Reasons only ever grow as facts are added. */
@Stable
public enum ScopeReason implements Labeled {
  /** The primary arose where Table 1 excludes it. */
  EXCLUDED_SITE("Table 1 excludes sarcomas that arise at this site"),
  /** The primary arose outside the retroperitoneum, at a site Table 1 does not name. */
  SITE_OUTSIDE_RETROPERITONEUM("the primary did not arise in the retroperitoneum"),
  /** No candidate is included by Table 1 or named by clause 43h or 43i. */
  HISTOLOGY_NOT_INCLUDED("no entity that the tumor can be is addressed"),
  /** Every candidate is excluded by Table 1. */
  EXCLUDED_HISTOLOGY("Table 1 excludes this entity"),
  /** No candidate is named by Table 1; that is not the same as excluded. */
  NOT_LISTED_HISTOLOGY("Table 1 neither includes nor excludes this entity"),
  /** Every candidate is benign. */
  BENIGN_ENTITY("the entity is benign"),
  /** The primary only, or a unifocal local recurrence. */
  NOT_METASTATIC("there is no metastatic or multifocal disease"),
  /** Only under a policy with a minimum age; the paper prints none. */
  AGE_NOT_ADDRESSED("the patient is younger than the policy in force allows");

  private final String label;

  ScopeReason(String label) {
    this.label = label;
  }

  /** The reason in words. */
  @Override
  public String label() {
    return label;
  }
}
