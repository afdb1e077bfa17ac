// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.tarpswg.model.stability.Stable;

/** How the disease that a record stands for is spread. */
@Stable
public enum LesionDistribution {
  /** One focus. */
  SOLITARY,
  /** Several foci. */
  MULTIFOCAL,
  /** Widespread, as the clinician judges. */
  WIDESPREAD
}
