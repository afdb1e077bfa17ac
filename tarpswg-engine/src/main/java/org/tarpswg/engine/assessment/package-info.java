// SPDX-License-Identifier: Apache-2.0

/** Questions that combine several clauses. */
@NullMarked
package org.tarpswg.engine.assessment;

import org.jspecify.annotations.NullMarked;
