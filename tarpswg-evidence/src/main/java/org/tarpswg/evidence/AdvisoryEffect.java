// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import org.tarpswg.model.stability.Stable;

/** What a later fact does to what the paper says. */
@Stable
public enum AdvisoryEffect {
  /** It adds evidence without settling anything. */
  ADDS_EVIDENCE,
  /** It adds a treatment that the paper does not know. */
  ADDS_OPTION,
  /** It is background. */
  CONTEXT,
  /** It names the paper that a citation means. */
  CORRECTS_CITATION,
  /** It changes names or codes. */
  NAMING,
  /** It is a newer guideline on the same matter. */
  NEWER_GUIDELINE,
  /** It leaves the clauses as they are, for a reason worth knowing. */
  NO_EFFECT,
  /** A license was given, changed or lost. */
  REGULATORY_CHANGE,
  /** It backs the clause. */
  STRENGTHENS,
  /** It takes the place of what the paper says. */
  SUPERSEDES,
  /** Nothing has changed since. */
  UNCHANGED,
  /** It speaks against the clause, or against a part of what it covers. */
  WEAKENS
}
