// SPDX-License-Identifier: Apache-2.0

/** Why an answer is as it is, what suffices for it, what would change it, and how it went on. */
@NullMarked
package org.tarpswg.engine.explain;

import org.jspecify.annotations.NullMarked;
