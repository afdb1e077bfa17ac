// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/**
 * Copies of a case in which a fact is forgotten or another one. A fact stands under its {@link
 * FactPath}: a lesion's under the id of the lesion, that of another record under its place in its
 * list; only records that are listed have facts to change. The case itself never changes, and what
 * it must have (the day of assessment, the id of a lesion) stays in every copy.
 */
@Evolving
public final class CaseEdit {
  private CaseEdit() {}

  /**
   * The case without this fact. Of {@code list.complete} only the word on completeness is
   * forgotten; of {@code list} every record and that word too.
   *
   * @throws IllegalArgumentException if the case has no such fact or must have it
   * @throws org.tarpswg.model.problem.InvalidCaseException if what is left cannot be
   */
  public static PatientCase forget(PatientCase patientCase, FactPath fact) {
    return OneFact.forgotten(fact).in(patientCase);
  }

  /**
   * The case that tells these facts and forgets every other one. A list keeps its records, each
   * reduced to what is told of it, if a fact of one of them, its completeness or the list itself is
   * among the facts; else nothing is told of it. Facts that the case does not tell count for
   * nothing.
   *
   * @throws org.tarpswg.model.problem.InvalidCaseException if what is left cannot be
   */
  public static PatientCase only(PatientCase patientCase, Collection<FactPath> facts) {
    return new SomeFacts(facts).of(patientCase);
  }

  /**
   * The case in which this fact has another value.
   *
   * @param value as the JSON of a case has it, without quotation marks: {@code true}, {@code 12},
   *     {@code LMS}, {@code 2016-05}, {@code [IFOSFAMIDE, MESNA]}, {@code []}
   * @throws IllegalArgumentException if the case has no such fact, it must keep the one it has, or
   *     the fact can have no such value
   * @throws org.tarpswg.model.problem.InvalidCaseException if the value contradicts another fact
   */
  public static PatientCase with(PatientCase patientCase, FactPath fact, String value) {
    return OneFact.being(fact, value).in(patientCase);
  }

  /**
   * Values that tell whether this fact matters, other than the one told: both truths, every
   * constant, the empty set, sets of one and the set told less one of its members; for numbers and
   * dates those around the lengths and sizes that the paper prints, the nearest to the told one
   * first. Some may be refused by {@link #with}, since they contradict another fact. Empty for free
   * text that names no lesion, for lists and for what a case must have.
   *
   * @return the values as {@link #with} reads them; always the same ones in the same order
   * @throws IllegalArgumentException if the case has no such fact
   */
  public static ImmutableList<String> candidates(PatientCase patientCase, FactPath fact) {
    return Candidates.of(patientCase, fact);
  }
}
