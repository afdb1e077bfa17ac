// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** The extent of disease outside the liver as the clinician judges it. */
public enum ExtrahepaticExtent {
  /** None. */
  NONE,
  /** Limited. */
  LIMITED,
  /** Extensive. */
  EXTENSIVE
}
