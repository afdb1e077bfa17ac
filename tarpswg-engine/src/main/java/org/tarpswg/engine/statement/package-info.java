// SPDX-License-Identifier: Apache-2.0

/** The clauses as rules, one class for each heading of the paper. */
@NullMarked
package org.tarpswg.engine.statement;

import org.jspecify.annotations.NullMarked;
