// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.CaseEdit;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.problem.InvalidCaseException;

/** Copies of a case that tell what a law speaks of, so that its premise holds in most cases. */
final class Retold {
  private static final String ADDED = "added";

  private Retold() {}

  /**
   * The case that tells these facts, with a blank between: {@code disease.response=SD}; a fact
   * without a value is forgotten. Empty where the model refuses it.
   */
  static Optional<PatientCase> of(PatientCase patientCase, String facts) {
    PatientCase now = patientCase;
    try {
      for (String fact : Splitter.on(' ').omitEmptyStrings().split(facts)) {
        ImmutableList<String> halves = ImmutableList.copyOf(Splitter.on('=').limit(2).split(fact));
        FactPath path = FactPath.of(halves.get(0));
        now =
            halves.get(1).isEmpty()
                ? CaseEdit.forget(now, path)
                : CaseEdit.with(now, path, halves.get(1));
      }
      return Optional.of(now);
    } catch (InvalidCaseException refused) {
      return Optional.empty();
    }
  }

  /** The case after this change; empty where the model refuses it. */
  static Optional<PatientCase> of(PatientCase patientCase, UnaryOperator<PatientCase> change) {
    try {
      return Optional.of(change.apply(patientCase));
    } catch (InvalidCaseException refused) {
      return Optional.empty();
    }
  }

  /** The facts of the first lesion, {@code site=LUNG} for one; empty if none is listed. */
  static Optional<PatientCase> firstLesion(PatientCase patientCase, String facts) {
    return patientCase.lesions().entries().stream()
        .findFirst()
        .flatMap(lesion -> of(patientCase, at("lesions[" + lesion.id() + "].", facts)));
  }

  private static String at(String record, String facts) {
    StringBuilder all = new StringBuilder();
    for (String fact : Splitter.on(' ').omitEmptyStrings().split(facts)) {
      all.append(record).append(fact).append(' ');
    }
    return all.toString();
  }

  /** The case with one more lesion. */
  static PatientCase withLesion(PatientCase patientCase, Lesion lesion) {
    return PatientCase.builder()
        .from(patientCase)
        .lesions(
            new Listing<>(
                ImmutableList.<Lesion>builder()
                    .addAll(patientCase.lesions().entries())
                    .add(lesion)
                    .build(),
                patientCase.lesions().complete()))
        .build();
  }

  /** A lesion of a name that no generator gives. */
  static Lesion.Builder lesion(LesionSite site) {
    return Lesion.builder().id(ADDED).site(Known.known(site));
  }

  /** The case in which metastases have been removed once more. */
  static PatientCase withMetastasectomy(PatientCase patientCase) {
    return PatientCase.builder()
        .from(patientCase)
        .operations(
            new Listing<>(
                ImmutableList.<Operation>builder()
                    .addAll(patientCase.operations().entries())
                    .add(
                        Operation.builder()
                            .purpose(Known.known(OperationPurpose.METASTASECTOMY))
                            .build())
                    .build(),
                patientCase.operations().complete()))
        .build();
  }
}
