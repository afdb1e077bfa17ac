// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.stability.Stable;

/**
 * A discussion at a multidisciplinary tumor board (clauses 1, 19). Immutable; what is not told is
 * unknown.
 */
@Stable
@Value.Immutable
public interface TumorBoard {

  /** When. */
  @Value.Default
  default Known<PartialDate> date() {
    return Known.unknown();
  }

  /** The disciplines present; a known set is the whole set. */
  @Value.Default
  default Known<ImmutableSet<Specialty>> specialties() {
    return Known.unknown();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableTumorBoard.Builder {
    Builder() {}
  }
}
