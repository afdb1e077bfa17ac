// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.problem.Problem;

/**
 * What one item tells: a case, or why it is none. Immutable.
 *
 * @param id the caller's name of the case, where the input has one
 * @param ignored the paths of what was ignored
 * @param patientCase the case; empty exactly where there is a problem
 * @param problems all that is wrong
 */
record Told(
    Optional<String> id,
    ImmutableList<String> ignored,
    Optional<PatientCase> patientCase,
    ImmutableList<Problem> problems) {

  static Told refused(ImmutableList<String> ignored, ImmutableList<Problem> problems) {
    return new Told(Optional.empty(), ignored, Optional.empty(), problems);
  }
}
