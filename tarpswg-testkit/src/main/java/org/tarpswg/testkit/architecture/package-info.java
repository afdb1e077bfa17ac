// SPDX-License-Identifier: Apache-2.0

/** Rules of the house that a compiler does not see, for our modules and for whoever embeds them. */
@NullMarked
package org.tarpswg.testkit.architecture;

import org.jspecify.annotations.NullMarked;
