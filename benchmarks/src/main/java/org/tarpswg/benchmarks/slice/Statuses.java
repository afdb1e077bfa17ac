// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.slice;

import static org.tarpswg.model.clinical.MetastaticStatus.CONFIRMED;
import static org.tarpswg.model.clinical.MetastaticStatus.NONE;
import static org.tarpswg.model.clinical.MetastaticStatus.RESECTED_NED;
import static org.tarpswg.model.clinical.MetastaticStatus.SUSPECTED;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.tarpswg.model.clinical.DiseasePattern;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.RadiographicAppearance;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** How certain metastatic disease can be, where nobody has said: by lesions and pattern. */
final class Statuses {
  private static final ImmutableSet<DiseasePattern> METASTATIC =
      ImmutableSet.of(DiseasePattern.DISTANT, DiseasePattern.MULTIFOCAL_INTRA_ABDOMINAL);
  private static final ImmutableSet<DiseasePattern> LOCAL =
      ImmutableSet.of(DiseasePattern.PRIMARY, DiseasePattern.LOCAL_RECURRENCE);

  private Statuses() {}

  /** The certainties still possible, a bit for each. */
  static long of(PatientCase told) {
    return told.disease().status().value().map(Names::bits).orElseGet(() -> left(told));
  }

  private static long left(PatientCase told) {
    Known<ImmutableSet<DiseasePattern>> patterns = told.disease().patterns();
    if (told.lesions().entries().stream().anyMatch(Statuses::looksOrIsMetastatic)) {
      return Names.bits(SUSPECTED, CONFIRMED);
    }
    if (patterns.test(known -> known.stream().anyMatch(METASTATIC::contains)).isYes()) {
      return Names.bits(SUSPECTED, CONFIRMED, RESECTED_NED);
    }
    if (patterns.test(known -> isLocal(known)).isYes()) {
      return besideLocalPatterns(told);
    }
    return Names.bits(MetastaticStatus.values());
  }

  private static boolean isLocal(Set<DiseasePattern> known) {
    return !known.isEmpty() && LOCAL.containsAll(known);
  }

  private static long besideLocalPatterns(PatientCase told) {
    if (told.lesions().entries().stream().anyMatch(Statuses::isNotDisproven)) {
      return Names.bits(SUSPECTED, CONFIRMED);
    }
    return wasRemoved(told) ? Names.bits(NONE, RESECTED_NED) : Names.bits(NONE);
  }

  private static boolean wasRemoved(PatientCase told) {
    return !told.ablations().entries().isEmpty()
        || told.operations()
            .any(operation -> operation.purpose().is(OperationPurpose.METASTASECTOMY))
            .isYes();
  }

  private static boolean isNotDisproven(Lesion lesion) {
    return !lesion.histologicStatus().is(HistologicStatus.NEGATIVE).isYes();
  }

  private static boolean looksOrIsMetastatic(Lesion lesion) {
    Ternary proven = lesion.histologicStatus().is(HistologicStatus.POSITIVE);
    return proven.or(lesion.appearance().is(RadiographicAppearance.TYPICAL)).isYes();
  }
}
