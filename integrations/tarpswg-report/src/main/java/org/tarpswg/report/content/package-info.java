// SPDX-License-Identifier: Apache-2.0

/**
 * What is said of an answer, an explanation, a course and of differences; it knows no medicine,
 * what it says stands in the answer or in the evidence base.
 */
@NullMarked
package org.tarpswg.report.content;

import org.jspecify.annotations.NullMarked;
