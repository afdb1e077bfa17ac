// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** When the first metastases were found, seen from the treatment of the primary. */
@Stable
public enum MetastasisTiming {
  /** Before the primary treatment was completed. */
  SYNCHRONOUS,
  /** Later. */
  METACHRONOUS
}
