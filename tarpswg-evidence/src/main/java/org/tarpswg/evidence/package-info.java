// SPDX-License-Identifier: Apache-2.0

/**
 * The paper as data, with typed access both ways: {@link org.tarpswg.evidence.Evidence} is the
 * door.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false))
package org.tarpswg.evidence;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
