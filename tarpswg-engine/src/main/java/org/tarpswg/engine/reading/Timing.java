// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/** When the first metastases were found, against the treatment of the primary (R37). */
public final class Timing {

  /**
   * Synchronous or metachronous: as stated; else synchronous if the first metastasis, or any lesion
   * of the list, was found before the treatment of the primary was completed, or the primary is
   * still in place.
   */
  public static final Question<MetastasisTiming> OF_FIRST_METASTASES =
      Question.of("timing of the first metastases", Timing::timing);

  private Timing() {}

  private static Reading<MetastasisTiming> timing(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    FactSheet sheet = new FactSheet();
    Known<MetastasisTiming> stated = sheet.value("disease.timing", told.disease().timing());
    return sheet.oneOf(
        stated
            .orDerived(stated.isKnown() ? Known.unknown() : derived(told, sheet))
            .value()
            .map(ImmutableList::of)
            .orElseGet(() -> ImmutableList.copyOf(MetastasisTiming.values())));
  }

  /** What the primary and the dates say, whatever is stated. */
  public static Known<MetastasisTiming> derived(PatientCase told) {
    return derived(told, new FactSheet());
  }

  /** The lesions that were surely found before the treatment of the primary was completed. */
  public static ImmutableList<Lesion> foundBeforeCompletion(PatientCase told) {
    Known<PartialDate> completed = told.primary().treatmentCompletedOn();
    return ListedLesions.of(told).entries().stream()
        .filter(
            lesion ->
                lesion
                    .firstDetectedOn()
                    .test(found -> completed.test(end -> found.isBefore(end).isYes()).isYes())
                    .isYes())
        .collect(toImmutableList());
  }

  private static Known<MetastasisTiming> derived(PatientCase told, FactSheet sheet) {
    Known<PrimaryTreatmentStatus> primary =
        sheet.value("primary.treatmentStatus", told.primary().treatmentStatus());
    if (primary.is(PrimaryTreatmentStatus.IN_SITU).isYes()) {
      return Known.known(MetastasisTiming.SYNCHRONOUS);
    }
    if (!told.disease().firstMetastasisDetectedOn().isKnown()) {
      readLesions(told, sheet);
    }
    Ternary before =
        sheet
            .value("primary.treatmentCompletedOn", told.primary().treatmentCompletedOn())
            .value()
            .map(end -> FirstMetastasis.foundBefore(end, told))
            .orElse(Ternary.UNKNOWN);
    return switch (before) {
      case YES -> Known.known(MetastasisTiming.SYNCHRONOUS);
      case NO -> Known.known(MetastasisTiming.METACHRONOUS);
      case UNKNOWN -> Known.unknown();
    };
  }

  private static void readLesions(PatientCase told, FactSheet sheet) {
    sheet.value("disease.firstMetastasisDetectedOn", told.disease().firstMetastasisDetectedOn());
    Listing<Lesion> lesions = ListedLesions.of(told);
    for (Lesion lesion : lesions.entries()) {
      sheet.value("lesions[" + lesion.id() + "].firstDetectedOn", lesion.firstDetectedOn());
    }
    sheet.list("lesions", lesions, "firstDetectedOn");
  }
}
