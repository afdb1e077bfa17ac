// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.answer.Change;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.DerivationKind;
import org.tarpswg.model.answer.Difference;
import org.tarpswg.model.answer.DifferenceKind;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.Visit;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Ternary;

/** An explanation, differences and visits built by hand. */
final class BuiltCourse {
  private BuiltCourse() {}

  /** An explanation of clause 33 with a tree of both truths and every section filled. */
  static Explanation explanation() {
    Derivation leaf =
        BuiltAnswer.leaf("disease is widespread", Ternary.UNKNOWN, "disease.pattern", "pattern");
    return Explanation.builder()
        .subject("33")
        .answer("APPLIES")
        .possible(ImmutableSet.of("APPLIES"))
        .derivations(
            ImmutableList.of(
                Derivation.builder()
                    .kind(DerivationKind.ANY)
                    .words("metastatic disease or spread")
                    .truth(Ternary.YES)
                    .steps(ImmutableList.of(BuiltAnswer.metastatic(Ternary.YES), leaf))
                    .build()))
        .sufficient(
            ImmutableList.of(BuiltAnswer.metastatic(Ternary.YES).facts(), ImmutableList.of()))
        .changes(
            ImmutableList.of(
                Change.builder()
                    .steps(ImmutableList.of(new Change.Step(leaf.facts().get(0), "[\"LOCAL\"]")))
                    .answer("DOES_NOT_APPLY")
                    .build()))
        .missing(ImmutableList.of(BuiltAnswer.PLAN))
        .build();
  }

  /** Two differences, one of them with a fact behind it. */
  static ImmutableList<Difference> differences() {
    FactReading before = BuiltAnswer.metastatic(Ternary.YES).facts().get(0);
    FactReading after =
        FactReading.builder()
            .path(before.path())
            .label(before.label())
            .value("resected")
            .state(FactState.KNOWN)
            .build();
    return ImmutableList.of(
        Difference.builder()
            .kind(DifferenceKind.SETTLED)
            .subject("43b")
            .before("UNDETERMINED")
            .after("APPLIES; NOT_DOCUMENTED")
            .because(ImmutableList.of(new Difference.FactChange(before, after)))
            .build(),
        Difference.builder()
            .kind(DifferenceKind.APPEARED)
            .subject("TRABECTEDIN")
            .before("absent")
            .after("OFFERED: NAMED")
            .build());
  }

  /** Two visits, with an act between them. */
  static ImmutableList<Visit> visits(PatientCase first, PatientCase second) {
    return ImmutableList.of(
        Visit.builder()
            .patientCase(first)
            .answer(BuiltAnswer.outOfScope(first))
            .acts(ImmutableList.of(BuiltAssessments.hipec()))
            .build(),
        Visit.builder().patientCase(second).answer(BuiltAnswer.full(second)).build());
  }
}
