// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** How an ablation ended. */
@Stable
public enum AblationOutcome {
  /** Complete. */
  COMPLETE,
  /** Incomplete. */
  INCOMPLETE,
  /** The lesion came back. */
  RECURRED
}
