// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Stable;

/**
 * One point in the course of a patient: what was known, what the consensus said, and how what was
 * done until the next visit compares with it. Immutable.
 */
@Stable
@Value.Immutable
public interface Visit {

  /** What was known. */
  PatientCase patientCase();

  /** What the consensus said. */
  Recommendations answer();

  /**
   * What was done from then until the next visit, as the next visit's history tells it; each line
   * has an {@link AnswerLine#audit()}, and as its target the lesion treated, else the record of the
   * next visit that tells the act. Empty for the last visit.
   */
  ImmutableList<AnswerLine> acts();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableVisit.Builder {
    Builder() {}
  }
}
