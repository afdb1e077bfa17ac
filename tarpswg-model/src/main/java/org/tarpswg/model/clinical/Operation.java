// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/** An operation that was done (clauses 2, 18, 34, 36). Immutable; what is not told is unknown. */
@Stable
@Value.Immutable
public interface Operation {

  /** When. */
  @Value.Default
  default Known<PartialDate> date() {
    return Known.unknown();
  }

  /** What for. */
  @Value.Default
  default Known<OperationPurpose> purpose() {
    return Known.unknown();
  }

  /** What was done. */
  @Value.Default
  default Known<String> procedure() {
    return Known.unknown();
  }

  /** How far it went. */
  @Value.Default
  default Known<String> extent() {
    return Known.unknown();
  }

  /** Residual tumor. */
  @Value.Default
  default Known<ResectionMargin> margin() {
    return Known.unknown();
  }

  /** Whether all metastases were cleared, where no margin says so (clause 34). */
  @Value.Default
  default Ternary completeClearance() {
    return Ternary.UNKNOWN;
  }

  /** Complications. */
  @Value.Default
  default Known<String> complications() {
    return Known.unknown();
  }

  /** Whether the report was obtained (clause 2). */
  @Value.Default
  default Ternary reportObtained() {
    return Ternary.UNKNOWN;
  }

  /** Whether the resection is understood in detail (clause 2). */
  @Value.Default
  default Ternary understood() {
    return Ternary.UNKNOWN;
  }

  /** Starts a record of which nothing is told yet. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; what is not set stays unknown. */
  final class Builder extends ImmutableOperation.Builder {
    Builder() {}
  }
}
