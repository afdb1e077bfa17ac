// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.scope;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;

import org.tarpswg.engine.reading.PolicyQuestions;
import org.tarpswg.engine.rule.Condition;

/** Whom a clause can speak of at all; every trigger stands behind one of these. */
public final class Gates {
  private static final Condition EXTENDED =
      PolicyQuestions.GENERAL_CLAUSES_EXTENDED.is(true, "general clauses are read for it too");

  /** Metastatic disease present, suspected or removed, with a histology of Table 1. */
  public static final Condition DIAGNOSTIC = Scope.IN.as("in scope");

  /** The same, or with a histology that clause 43h or 43i names: for clauses that name none. */
  public static final Condition DIAGNOSTIC_EXTENDED =
      anyOf(Scope.IN, allOf(Scope.LIMITED, EXTENDED)).as("in scope");

  /** Metastatic disease accepted as present, with a histology of Table 1. */
  public static final Condition TREATMENT =
      allOf(Scope.IN, Scope.PRESENT).as("in scope, metastatic disease accepted as present");

  /**
   * The same, or with a histology that clause 43h or 43i names: for clauses that name none (R19).
   */
  public static final Condition TREATMENT_EXTENDED =
      allOf(anyOf(Scope.IN, allOf(Scope.LIMITED, EXTENDED)), Scope.PRESENT)
          .as("in scope, metastatic disease accepted as present");

  /** Metastatic disease accepted as present, with a histology that clause 43h or 43i names. */
  public static final Condition TREATMENT_LIMITED =
      allOf(Scope.LIMITED, Scope.PRESENT)
          .as("in limited scope, metastatic disease accepted as present");

  private Gates() {}
}
