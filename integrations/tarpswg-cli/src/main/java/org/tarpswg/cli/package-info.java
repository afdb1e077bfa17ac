// SPDX-License-Identifier: Apache-2.0

/** The command line: reads a case, asks for an answer, prints it. */
@NullMarked
package org.tarpswg.cli;

import org.jspecify.annotations.NullMarked;
