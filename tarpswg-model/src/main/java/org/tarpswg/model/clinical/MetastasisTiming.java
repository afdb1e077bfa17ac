// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** When the first metastases were found, seen from the treatment of the primary. */
public enum MetastasisTiming {
  /** Before the primary treatment was completed. */
  SYNCHRONOUS,
  /** Later. */
  METACHRONOUS
}
