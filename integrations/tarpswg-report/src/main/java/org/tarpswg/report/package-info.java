// SPDX-License-Identifier: Apache-2.0

/** An answer as text for a terminal; it knows no medicine, what it prints stands in the answer. */
@NullMarked
package org.tarpswg.report;

import org.jspecify.annotations.NullMarked;
