// SPDX-License-Identifier: Apache-2.0

/**
 * The paper as data, with typed access both ways: {@link org.tarpswg.evidence.Evidence} is the
 * door.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    // no annotation of Immutables itself: who compiles against this would be warned that it is
    // absent
    allowedClasspathAnnotations = {Generated.class, CanIgnoreReturnValue.class, Var.class},
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false))
package org.tarpswg.evidence;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.Var;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
