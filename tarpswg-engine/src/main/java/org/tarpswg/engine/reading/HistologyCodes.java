// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import java.util.EnumSet;
import java.util.Set;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Terminology;
import org.tarpswg.model.clinical.Coding;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Known;

/**
 * The histology of a case: as stated, else what its codes can mean. A code that is not in the
 * terminology says nothing; several codes narrow each other down.
 */
public final class HistologyCodes {
  private HistologyCodes() {}

  /** The histology as stated, else by its codes. */
  public static Known<Histology> histology(PatientCase told) {
    return told.primary().histology().orDerived(byCodes(told));
  }

  /**
   * The histology by its codes alone; unknown where none of them is known, or no entity fits all.
   */
  public static Known<Histology> byCodes(PatientCase told) {
    Set<HistologicEntity> candidates = EnumSet.allOf(HistologicEntity.class);
    boolean understood = false;
    for (Coding coding : told.primary().histologyCodes().entries()) {
      Set<HistologicEntity> meanings = meanings(coding);
      if (!meanings.isEmpty()) {
        understood = true;
        candidates.retainAll(meanings);
      }
    }
    return understood && !candidates.isEmpty()
        ? Known.known(Histology.anyOf(candidates))
        : Known.unknown();
  }

  private static Set<HistologicEntity> meanings(Coding coding) {
    if (coding.system().value().isEmpty() || coding.code().value().isEmpty()) {
      return Set.of();
    }
    Terminology terminology = Evidence.edition2018().terminology();
    return terminology.histologies(coding.system().value().get(), coding.code().value().get());
  }
}
