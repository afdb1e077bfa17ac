// SPDX-License-Identifier: Apache-2.0

/** The command: makes the cases, checks that all peers agree, measures, and writes the results. */
@NullMarked
package org.tarpswg.benchmarks.run;

import org.jspecify.annotations.NullMarked;
