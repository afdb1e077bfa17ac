// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.slice;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.function.Function;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.guideline.Applicability;

/** What the engine's answer says about the slice. */
public final class EngineSlice {
  private static final ImmutableMap<String, Subject> BY_ID =
      Arrays.stream(Subject.values())
          .collect(ImmutableMap.toImmutableMap(Subject::id, Function.identity()));

  private EngineSlice() {}

  /** The subjects that certainly apply. */
  public static long applies(Recommendations answer) {
    long bits = scope(answer);
    for (ClauseFinding finding : answer.findings()) {
      if (finding.parts().isEmpty()) {
        bits |= bit(finding.clause().toString(), finding.applicability());
      }
      for (PartFinding part : finding.parts()) {
        bits |= bit(part.part().toString(), part.applicability());
      }
    }
    return bits;
  }

  private static long scope(Recommendations answer) {
    return switch (answer.scope().scopeClass()) {
      case IN -> Subject.IN_SCOPE.bit();
      case LIMITED -> Subject.IN_LIMITED_SCOPE.bit();
      case OUT -> Subject.OUT_OF_SCOPE.bit();
      case UNDETERMINED -> 0;
    };
  }

  private static long bit(String id, Applicability applicability) {
    Subject subject = BY_ID.get(id);
    return subject == null || applicability != Applicability.APPLIES ? 0 : subject.bit();
  }
}
