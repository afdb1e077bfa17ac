// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import org.tarpswg.model.clinical.PatientCase;

/** Something that an answer answers, asked of a case and of variants of it. */
interface Subject {

  /** How others refer to it. */
  String name();

  /** The answer; {@link Verdict#OPEN} while it is open or where the question is not put. */
  String answer(PatientCase patientCase);

  /** The answer with its reasons. */
  Verdict verdict(PatientCase patientCase);

  /** How many pairs of changes are tried at most. */
  int mostPairs();
}
