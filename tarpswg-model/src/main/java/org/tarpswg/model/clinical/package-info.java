// SPDX-License-Identifier: Apache-2.0

/** What can be said about a patient: the case and its parts, immutable. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false))
package org.tarpswg.model.clinical;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
