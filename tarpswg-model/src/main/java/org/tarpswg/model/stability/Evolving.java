// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.stability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A public type that may still change in a minor version: its changes are named in the changelog,
 * and it keeps its meaning within a patch version.
 */
@Stable
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Evolving {}
