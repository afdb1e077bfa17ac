// SPDX-License-Identifier: Apache-2.0

/** The JSON form of cases and answers. */
@NullMarked
package org.tarpswg.model.json;

import org.jspecify.annotations.NullMarked;
