// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.Notice;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.ScopeReason;

/** Whether the consensus addresses the patient, why, and what every answer says of itself. */
final class ScopeText {
  private ScopeText() {}

  static void print(Page page, Recommendations answer) {
    ScopeFinding scope = answer.scope();
    page.heading("SCOPE: " + scope.scopeClass().name().replace('_', ' '));
    if (scope.scopeClass() == ScopeClass.UNDETERMINED) {
      page.item("  still possible  ", Words.constants(scope.possible()));
    }
    for (ScopeReason reason : scope.reasons()) {
      page.item("  because  ", reason.label());
    }
    page.itemIfAny("  read     ", facts(scope.derivation()));
    for (Caveat caveat : scope.caveats()) {
      page.item("  caveat   ", caveat.label());
    }
    for (MissingFact missing : scope.missing()) {
      page.item("  missing  ", Words.fact(missing));
    }
    notices(page, answer);
  }

  private static void notices(Page page, Recommendations answer) {
    page.heading("BEFORE YOU READ ON");
    for (Notice notice : answer.notices()) {
      page.item("  * ", notice.label());
    }
  }

  /** The facts a derivation read, each once. */
  private static String facts(Derivation derivation) {
    Map<String, String> read = new LinkedHashMap<>();
    collect(derivation, read);
    return ImmutableMap.copyOf(read).values().stream().collect(joining("; "));
  }

  private static void collect(Derivation step, Map<String, String> read) {
    for (FactReading fact : step.facts()) {
      read.putIfAbsent(fact.path().text(), fact.label() + ": " + fact.value());
    }
    step.steps().forEach(below -> collect(below, read));
  }
}
