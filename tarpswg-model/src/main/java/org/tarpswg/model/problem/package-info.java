// SPDX-License-Identifier: Apache-2.0

/** What is wrong with a case: each problem with its path, what was found, the rule and the cure. */
@NullMarked
package org.tarpswg.model.problem;

import org.jspecify.annotations.NullMarked;
