// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.stability.Evolving;

/**
 * One more thing known of a patient: an unknown fact has become known, a list has got one more
 * record, or a list is known to be complete or not to be. A list that is declared complete gets no
 * more.
 *
 * @param before the case
 * @param path the fact, the list or {@code list.complete}
 * @param after the same case with it
 */
@Evolving
public record FactAddition(PatientCase before, FactPath path, PatientCase after) {

  /**
   * The additions that the model allows.
   *
   * @throws IllegalArgumentException if nothing can be added, since everything is known
   */
  public static Arbitrary<FactAddition> to(PatientCase patientCase) {
    ImmutableList<Opening> openings = Openings.of(patientCase);
    if (openings.isEmpty()) {
      throw new IllegalArgumentException("Nothing can be added to a case that tells everything.");
    }
    return Arbitraries.of(openings)
        .flatMap(opening -> opening.changes().map(change -> made(patientCase, opening, change)))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  private static Optional<FactAddition> made(
      PatientCase before, Opening opening, CaseChange change) {
    try {
      return Optional.of(new FactAddition(before, opening.path(), change.applyTo(before)));
    } catch (InvalidCaseException refused) {
      return Optional.empty();
    }
  }

  /** The addition as a step from less to more. */
  public Refinement asRefinement() {
    return new Refinement(before, after);
  }
}
