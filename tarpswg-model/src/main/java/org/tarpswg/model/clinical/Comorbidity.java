// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.stability.Stable;

/** A disease beside the sarcoma (clause 17). Immutable; what is not told is unknown. */
@Stable
@Value.Immutable
public interface Comorbidity {

  /** Its name. */
  @Value.Default
  default Known<String> name() {
    return Known.unknown();
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableComorbidity.Builder {
    Builder() {}
  }
}
