// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import java.time.LocalDate;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Evolving;

/**
 * In what a copy of a case differs from the case. It is asked fact by fact, in the order of the
 * data dictionary, and answers what the copy tells; by default the same. Since it sees every fact
 * with its path and its domain, it also serves to look a case through.
 */
@Evolving
public interface CaseChange {

  /** What the copy tells of a yes or no. */
  default Ternary truth(FactPath path, Ternary told) {
    return told;
  }

  /** What the copy tells of a value. */
  default <T> Known<T> value(FactPath path, Domain<T> domain, Known<T> told) {
    return told;
  }

  /** The day that the copy has. */
  default LocalDate day(FactPath path, LocalDate told) {
    return told;
  }

  /** What the copy tells of a list, whose entries have been copied already. */
  default <E> Listing<E> listing(FactPath path, RecordType<E, ?> type, Listing<E> told) {
    return told;
  }

  /**
   * The copy.
   *
   * @throws org.tarpswg.model.problem.InvalidCaseException if the copy states what cannot be
   */
  default PatientCase applyTo(PatientCase patientCase) {
    return new RecordCopy(this).copy(patientCase);
  }
}
