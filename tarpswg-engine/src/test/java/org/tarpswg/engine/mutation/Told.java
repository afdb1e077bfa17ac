// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;

/**
 * What is told by hand of a clause or part for a patient.
 *
 * @param by the case or row
 * @param clause the clause
 * @param id the clause or part
 * @param facts the patient
 * @param applicability whether it applies
 * @param fulfillment what has become of it; the inner one is empty where nothing may be said
 * @param missing what is missing for applicability
 * @param missingForFulfillment what is missing for fulfillment
 * @param targets the records it is about
 */
record Told(
    String by,
    String clause,
    String id,
    CaseFacts facts,
    Optional<Applicability> applicability,
    Optional<Optional<Fulfillment>> fulfillment,
    Optional<ImmutableSet<String>> missing,
    Optional<ImmutableSet<String>> missingForFulfillment,
    Optional<ImmutableSet<String>> targets) {

  static String clauseOf(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  /** Whether this is what is said. */
  boolean agrees(ClauseFinding whole) {
    Finding said = finding(whole);
    return is(applicability, said.applicability())
        && (fulfillment.isEmpty() || is(fulfillment, said.fulfillment()))
        && (missing.isEmpty() || is(missing, paths(said.missingForApplicability())))
        && (missingForFulfillment.isEmpty()
            || is(missingForFulfillment, paths(said.missingForFulfillment())))
        && (targets.isEmpty() || is(targets, texts(said.targets())));
  }

  private Finding finding(ClauseFinding whole) {
    return id.equals(clause)
        ? whole
        : whole.parts().stream()
            .filter(part -> part.part().toString().equals(id))
            .findFirst()
            .orElseThrow();
  }

  private static <T> boolean is(Optional<T> expected, T said) {
    return expected.isEmpty() || expected.get().equals(said);
  }

  private static ImmutableSet<String> paths(List<MissingFact> missing) {
    return texts(missing.stream().map(MissingFact::path).collect(ImmutableList.toImmutableList()));
  }

  static ImmutableSet<String> texts(Iterable<FactPath> paths) {
    ImmutableSet.Builder<String> texts = ImmutableSet.builder();
    paths.forEach(path -> texts.add(path.text()));
    return texts.build();
  }
}
