// SPDX-License-Identifier: Apache-2.0

/**
 * The clauses read a second time: a table of conditions made from the paper and the readings alone,
 * an evaluator that shares nothing with the engine, and the comparison of the two.
 */
@NullMarked
package org.tarpswg.engine.second;

import org.jspecify.annotations.NullMarked;
