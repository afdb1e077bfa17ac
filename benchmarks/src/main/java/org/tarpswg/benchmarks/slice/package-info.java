// SPDX-License-Identifier: Apache-2.0

/** What the peers are asked: a part of the consensus, and the facts that it reads. */
@NullMarked
package org.tarpswg.benchmarks.slice;

import org.jspecify.annotations.NullMarked;
