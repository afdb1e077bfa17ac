// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.stability.Stable;

/**
 * A clause behind which a trial stands. It is shown beside the clause and never triggers it.
 * Immutable.
 *
 * @param clause the clause
 * @param regimens the regimens of the clause that the trial tested
 * @param comparator whether they were its comparator only
 */
@Stable
public record TrialSupport(ClauseId clause, ImmutableSet<Regimen> regimens, boolean comparator) {}
