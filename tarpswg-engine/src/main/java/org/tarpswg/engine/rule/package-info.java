// SPDX-License-Identifier: Apache-2.0

/**
 * The machinery of rules: questions, conditions, ladders and what follows from them. It knows no
 * medicine.
 */
@NullMarked
package org.tarpswg.engine.rule;

import org.jspecify.annotations.NullMarked;
