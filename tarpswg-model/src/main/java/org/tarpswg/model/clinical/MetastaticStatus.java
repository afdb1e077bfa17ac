// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/**
 * How certain it is that there is metastatic disease now. Where it is stands in {@link
 * DiseasePattern}.
 */
@Stable
public enum MetastaticStatus {
  /** There is none. */
  NONE,
  /** Suspected. */
  SUSPECTED,
  /** Taken as present by the clinician. */
  CONFIRMED,
  /** All known metastases were removed and nothing is seen now. */
  RESECTED_NED
}
