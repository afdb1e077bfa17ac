// SPDX-License-Identifier: Apache-2.0

/**
 * Cases out of thin air: every fact of the catalog, few or many told, and what can become of a
 * case.
 */
@NullMarked
package org.tarpswg.testkit.generate;

import org.jspecify.annotations.NullMarked;
