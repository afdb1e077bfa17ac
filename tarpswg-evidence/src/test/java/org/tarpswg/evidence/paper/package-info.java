// SPDX-License-Identifier: Apache-2.0
/**
 * The paper read a second time: a parser that knows its layout and nothing of its content, so that
 * the shipped data can be compared with what is printed.
 */
@NullMarked
package org.tarpswg.evidence.paper;

import org.jspecify.annotations.NullMarked;
