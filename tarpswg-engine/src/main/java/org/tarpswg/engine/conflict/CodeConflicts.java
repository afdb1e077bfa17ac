// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.conflict.ConflictRow.flag;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Optional;
import org.tarpswg.engine.reading.HistologyCodes;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;

/** What is stated against the codes it came with. */
final class CodeConflicts {
  private static final FactPath HISTOLOGY = FactPath.of("primary.histology");
  private static final FactPath CODES = FactPath.of("primary.histologyCodes");

  static final ConflictRow HISTOLOGY_AGAINST_CODE =
      flag("HISTOLOGY_AGAINST_CODE")
          .between(Side.of(CodeConflicts::otherThanCoded))
          .reads("the histology that is stated; a code can be older than the review of the slides")
          .bearsOn(Clauses.ALL);

  private CodeConflicts() {}

  private static Optional<Held> otherThanCoded(PatientCase of) {
    Optional<Histology> stated = of.primary().histology().value();
    Optional<Histology> coded = HistologyCodes.byCodes(of).value();
    if (stated.isEmpty() || coded.isEmpty() || agree(stated.get(), coded.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Held(
            "histology " + stated.get().label() + " beside a code of " + coded.get().label(),
            ImmutableList.of(HISTOLOGY, CODES)));
  }

  private static boolean agree(Histology stated, Histology coded) {
    return !Collections.disjoint(stated.candidates(), coded.candidates());
  }
}
