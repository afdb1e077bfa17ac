// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.Rule;

/**
 * One mistake, and whom it reaches.
 *
 * @param place the clause and whether its gate, trigger or fulfillment is meant; or that it is
 *     shared by several clauses
 * @param mistake the mistake
 * @param rules the rules it changes
 */
record Mutant(String place, Mistake mistake, ImmutableList<Rule> rules) {}
