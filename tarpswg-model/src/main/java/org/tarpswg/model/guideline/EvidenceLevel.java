// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import org.tarpswg.model.stability.Stable;

/**
 * How good the evidence behind a clause is (Table 2), from trials down to opinion. Not a force, not
 * a direction.
 */
@Stable
public enum EvidenceLevel {
  /** A large well-made randomized trial, or a meta-analysis of such trials that agree. */
  I,
  /** Small randomized trials, large ones open to bias, or meta-analyses of these. */
  II,
  /** Prospective cohorts. */
  III,
  /** Retrospective cohorts or case-control studies. */
  IV,
  /** No control group, case reports, expert opinion. */
  V
}
