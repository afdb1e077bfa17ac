// SPDX-License-Identifier: Apache-2.0

/**
 * Facts that follow from what a case states, each read in one place by whoever needs it: how many,
 * how long, which line.
 */
@NullMarked
package org.tarpswg.engine.reading;

import org.jspecify.annotations.NullMarked;
