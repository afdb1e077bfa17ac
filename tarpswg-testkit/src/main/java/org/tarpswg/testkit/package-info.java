// SPDX-License-Identifier: Apache-2.0

/** How to prove an engine right: whoever hands over a recommender has its answers judged. */
@NullMarked
package org.tarpswg.testkit;

import org.jspecify.annotations.NullMarked;
