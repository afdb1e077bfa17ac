// SPDX-License-Identifier: Apache-2.0

/** Puts the answer together. */
@NullMarked
package org.tarpswg.engine.answer;

import org.jspecify.annotations.NullMarked;
