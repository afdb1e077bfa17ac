// SPDX-License-Identifier: Apache-2.0

/** Cases from a table: one row is one case, and a mapping says which column holds which fact. */
@NullMarked
package org.tarpswg.cli.table;

import org.jspecify.annotations.NullMarked;
