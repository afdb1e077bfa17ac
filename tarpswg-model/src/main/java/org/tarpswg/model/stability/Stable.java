// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.stability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type whose name, members and meaning stay until the next major version: what compiles and runs
 * against one version does so against every later one of the same major version. Members and
 * constants may be added; a constant of an enumeration is added in a minor version and named in the
 * changelog. The build fails on a break from the last release.
 */
@Stable
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Stable {}
