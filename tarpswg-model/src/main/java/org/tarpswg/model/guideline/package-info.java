// SPDX-License-Identifier: Apache-2.0

/** The words of the guideline: its numbered clauses, their grading, direction and force. */
@NullMarked
package org.tarpswg.model.guideline;

import org.jspecify.annotations.NullMarked;
