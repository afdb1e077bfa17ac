// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.stability.Stable;

/** A symptom from the disease (clauses 17, 32, 37). Immutable; what is not told is unknown. */
@Stable
@Value.Immutable
public interface Symptom {

  /** What it is. */
  @Value.Default
  default Known<SymptomKind> kind() {
    return Known.unknown();
  }

  /** How severe it is (CTCAE). */
  @Value.Default
  default Known<Severity> severity() {
    return Known.unknown();
  }

  /** The id of the lesion that causes it. */
  @Value.Default
  default Known<String> causeLesionId() {
    return Known.unknown();
  }

  /** Since when. */
  @Value.Default
  default Known<PartialDate> onset() {
    return Known.unknown();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableSymptom.Builder {
    Builder() {}
  }
}
