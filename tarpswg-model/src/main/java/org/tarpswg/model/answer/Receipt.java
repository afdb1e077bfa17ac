// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.tarpswg.model.stability.Stable;

/** What an answer was made from. Immutable. */
@Stable
@Value.Immutable
public interface Receipt {

  /** The edition of the consensus. */
  String edition();

  /** A digest of the evidence base. */
  String dataHash();

  /** The version of the library. */
  String libraryVersion();

  /** The policy in force. */
  Policy policy();

  /** The day of assessment. */
  LocalDate asOf();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableReceipt.Builder {
    Builder() {}
  }
}
