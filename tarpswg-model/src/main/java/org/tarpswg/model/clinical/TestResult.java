// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** The result of a molecular test. */
public enum TestResult {
  /** The alteration was found. */
  POSITIVE,
  /** It was not found. */
  NEGATIVE,
  /** The test did not decide. */
  INCONCLUSIVE
}
