// SPDX-License-Identifier: Apache-2.0

/**
 * Values that may be unknown: three-valued truth, known and unknown facts, partial dates and the
 * ranges between them.
 */
@NullMarked
package org.tarpswg.model.known;

import org.jspecify.annotations.NullMarked;
