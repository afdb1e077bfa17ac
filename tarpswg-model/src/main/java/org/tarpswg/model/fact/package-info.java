// SPDX-License-Identifier: Apache-2.0

/** Every fact that a case can hold, once: its path, its name, its domain. */
@NullMarked
package org.tarpswg.model.fact;

import org.jspecify.annotations.NullMarked;
