// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.model.guideline.Heading;
import org.tarpswg.model.stability.Stable;

/**
 * One of the 43 numbered statements. Immutable.
 *
 * @param number its number
 * @param heading the heading of the paper under which it stands
 * @param leadIn what it says before its clauses begin, in other words than the paper's; statements
 *     10 and 43 only
 * @param clauses its graded clauses, one or more
 */
@Stable
public record Statement(
    int number, Heading heading, Optional<String> leadIn, ImmutableList<Clause> clauses) {}
