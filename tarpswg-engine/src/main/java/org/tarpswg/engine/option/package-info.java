// SPDX-License-Identifier: Apache-2.0

/** The systemic options: which stand, on which clauses, named how. */
@NullMarked
package org.tarpswg.engine.option;

import org.jspecify.annotations.NullMarked;
