// SPDX-License-Identifier: Apache-2.0

/** The conformance cases: what a right answer says, case by case, written from the paper. */
@NullMarked
package org.tarpswg.testkit.cases;

import org.jspecify.annotations.NullMarked;
