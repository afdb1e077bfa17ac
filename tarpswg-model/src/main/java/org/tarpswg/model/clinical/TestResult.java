// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** The result of a molecular test. */
@Stable
public enum TestResult {
  /** The alteration was found. */
  POSITIVE,
  /** It was not found. */
  NEGATIVE,
  /** The test did not decide. */
  INCONCLUSIVE
}
