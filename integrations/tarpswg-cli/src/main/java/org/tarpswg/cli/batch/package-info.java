// SPDX-License-Identifier: Apache-2.0

/** Many cases, one after the other: read, answered on all cores, written in the order they came. */
@NullMarked
package org.tarpswg.cli.batch;

import org.jspecify.annotations.NullMarked;
