// SPDX-License-Identifier: Apache-2.0

/** The same part of the consensus, written for other engines and by hand. */
@NullMarked
package org.tarpswg.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
