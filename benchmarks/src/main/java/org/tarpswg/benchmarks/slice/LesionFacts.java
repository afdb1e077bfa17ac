// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.slice;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.clinical.RadiographicAppearance;
import org.tarpswg.model.known.Ternary;

/**
 * What clause 12 reads of one lesion. Immutable.
 *
 * @param lungOrLiver whether it lies in lung or liver
 * @param look how it looks; null while nobody has told
 * @param unusual whether it lies in an unusual place
 * @param destroyed whether a treatment is planned that destroys its tissue
 */
public record LesionFacts(
    Ternary lungOrLiver, @Nullable RadiographicAppearance look, Ternary unusual, Ternary destroyed)
    implements Serializable {

  /** Whether it looks like this. */
  public Ternary looks(RadiographicAppearance way) {
    return look == null ? Ternary.UNKNOWN : Ternary.of(look == way);
  }
}
