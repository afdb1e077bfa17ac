// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import java.lang.reflect.Field;
import java.util.List;
import org.tarpswg.model.answer.Recommendations;

/** Changes what was answered. */
public final class OpensAnAnswer {
  private OpensAnAnswer() {}

  /** Takes the findings out of it. */
  public static void empty(Recommendations answer) throws ReflectiveOperationException {
    Field findings = answer.getClass().getDeclaredField("findings");
    findings.setAccessible(true);
    findings.set(answer, List.of());
  }
}
