// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.Notice;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeFinding;
import org.tarpswg.model.answer.ScopeReason;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Bullets;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Section;

/** Whether the consensus addresses the patient, why, and what every answer says of itself. */
final class ScopeContent {
  private ScopeContent() {}

  static Section notices(Recommendations answer) {
    return new Section(
        "Before you read on",
        ImmutableList.of(
            Bullets.of(
                answer.notices().stream()
                    .map(Notice::label)
                    .map(Line::of)
                    .collect(toImmutableList()))));
  }

  static Section scope(Recommendations answer) {
    ScopeFinding scope = answer.scope();
    Entry.Builder entry = Entry.of("", Line.EMPTY);
    if (scope.scopeClass() == ScopeClass.UNDETERMINED) {
      entry.field("still possible", Words.constants(scope.possible()));
    }
    for (ScopeReason reason : scope.reasons()) {
      entry.field("because", reason.label());
    }
    entry.field("read", Trees.facts(scope.derivation()));
    for (Caveat caveat : scope.caveats()) {
      entry.field("caveat", caveat.label());
    }
    for (MissingFact missing : scope.missing()) {
      entry.field("missing", Words.fact(missing));
    }
    Block why = Trees.why(ImmutableList.of(scope.derivation()));
    return new Section(
        "Scope: " + scope.scopeClass().name().replace('_', ' '),
        ImmutableList.of(entry.block(why).build()));
  }
}
