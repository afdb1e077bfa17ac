// SPDX-License-Identifier: Apache-2.0

/** What a recommender says about a case: the answer and the door that gives it. */
@NullMarked
package org.tarpswg.model.answer;

import org.jspecify.annotations.NullMarked;
