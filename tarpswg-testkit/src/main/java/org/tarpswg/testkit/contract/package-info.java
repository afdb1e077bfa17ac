// SPDX-License-Identifier: Apache-2.0

/** What an engine's test extends: hand over a recommender, and it is held against everything. */
@NullMarked
package org.tarpswg.testkit.contract;

import org.jspecify.annotations.NullMarked;
