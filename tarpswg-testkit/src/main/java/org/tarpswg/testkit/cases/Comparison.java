// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import com.google.common.collect.ImmutableList;

/**
 * What came of holding an answer against a case.
 *
 * @param disagreements where it differs
 * @param notCompared how many expectations a brief answer does not tell about
 */
record Comparison(ImmutableList<Disagreement> disagreements, int notCompared) {}
