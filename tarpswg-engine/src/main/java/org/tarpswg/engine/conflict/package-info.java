// SPDX-License-Identifier: Apache-2.0

/** Facts of one case that disagree, or that run against a clause, and which of them is read. */
@NullMarked
package org.tarpswg.engine.conflict;

import org.jspecify.annotations.NullMarked;
