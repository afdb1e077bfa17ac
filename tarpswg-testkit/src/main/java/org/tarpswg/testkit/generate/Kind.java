// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tarpswg.model.stability.Evolving;

/**
 * Which kind of cases a property wants, beside {@code @ForAll} on a case or a refinement under
 * {@code @Domain(CaseDomain.class)}; without it they are mixed.
 */
@Evolving
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Kind {

  /** The kind. */
  CaseKind value();
}
