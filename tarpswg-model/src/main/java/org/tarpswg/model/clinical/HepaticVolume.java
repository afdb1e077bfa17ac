// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** The volume of disease in the liver as the clinician judges it. */
public enum HepaticVolume {
  /** Limited. */
  LIMITED,
  /** Large. */
  LARGE
}
