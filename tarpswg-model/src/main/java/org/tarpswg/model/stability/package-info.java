// SPDX-License-Identifier: Apache-2.0

/** What a public type promises to those who build on it. */
@NullMarked
package org.tarpswg.model.stability;

import org.jspecify.annotations.NullMarked;
