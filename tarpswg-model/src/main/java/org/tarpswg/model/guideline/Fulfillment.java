// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import org.tarpswg.model.stability.Stable;

/** What has become of a clause that applies. */
@Stable
public enum Fulfillment {
  /** What it asks for is done. */
  DONE,
  /** It is known not to be done. */
  OUTSTANDING,
  /** There is no record either way; the finding names the missing fact. */
  NOT_DOCUMENTED,
  /** A recorded or planned act runs against it. */
  CONTRAVENED,
  /** Nothing to track: it offers a choice, or a recorded decision took the step off the table. */
  NOT_TRACKED
}
