// SPDX-License-Identifier: Apache-2.0

/** What a recommender says about a case: the answer and the door that gives it. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false))
package org.tarpswg.model.answer;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
