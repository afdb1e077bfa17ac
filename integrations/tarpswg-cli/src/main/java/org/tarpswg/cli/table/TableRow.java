// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.problem.Problem;

/**
 * What one row tells: a case, or why it is none. Immutable.
 *
 * @param id the caller's name of the case, if the mapping names a column for it and the row has one
 * @param patientCase the case; empty exactly where there is a problem
 * @param problems all that is wrong with the row, each by its column
 */
public record TableRow(
    Optional<String> id, Optional<PatientCase> patientCase, ImmutableList<Problem> problems) {}
