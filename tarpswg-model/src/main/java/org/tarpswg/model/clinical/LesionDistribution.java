// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

/** How the disease that a record stands for is spread. */
public enum LesionDistribution {
  /** One focus. */
  SOLITARY,
  /** Several foci. */
  MULTIFOCAL,
  /** Widespread, as the clinician judges. */
  WIDESPREAD
}
