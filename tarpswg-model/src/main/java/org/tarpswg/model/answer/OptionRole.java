// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import org.tarpswg.model.stability.Stable;

/**
 * How an option is named for this patient, strongest first. Presentation only: no clause ranks the
 * later-line agents.
 */
@Stable
public enum OptionRole {
  /** A clause prefers it for this entity. */
  PREFERRED,
  /** A clause singles this entity out for it. */
  ESPECIALLY,
  /** A clause names it for this entity or situation. */
  NAMED,
  /** A clause allows it without naming the entity. */
  GENERIC,
  /** A clause cautions against it for this entity. */
  DISFAVORED,
  /** The paper leaves this entity out of it. */
  ADVISED_AGAINST
}
