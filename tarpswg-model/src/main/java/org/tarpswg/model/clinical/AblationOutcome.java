// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** How an ablation ended. */
public enum AblationOutcome {
  /** Complete. */
  COMPLETE,
  /** Incomplete. */
  INCOMPLETE,
  /** The lesion came back. */
  RECURRED
}
