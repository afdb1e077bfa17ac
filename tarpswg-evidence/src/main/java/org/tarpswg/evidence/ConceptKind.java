// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import org.tarpswg.model.stability.Stable;

/** What a code stands for. */
@Stable
public enum ConceptKind {
  /** A histologic entity, or a diagnosis that leaves it open. */
  HISTOLOGY,
  /** A drug. */
  AGENT,
  /** A site of disease. */
  SITE,
  /** Something observed or graded. */
  OBSERVATION,
  /** A unit of measure. */
  UNIT
}
