// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.clinical;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.problem.Problems;

/** No record is younger than the assessment; plans are no records and may lie ahead. */
final class RecordDates {
  private final PartialDate asOf;
  private final Problems problems;

  private RecordDates(PatientCase patientCase, Problems problems) {
    this.asOf = PartialDate.of(patientCase.asOf());
    this.problems = problems;
  }

  static void check(PatientCase of, Problems problems) {
    RecordDates dates = new RecordDates(of, problems);
    dates.past("patient.pulmonaryFunctionTestDate", of.patient().pulmonaryFunctionTestDate());
    dates.past("patient.smokingQuitDate", of.patient().smokingQuitDate());
    dates.past("patient.goalsOfCareDate", of.patient().goalsOfCareDate());
    dates.past("primary.expertPathologyReviewDate", of.primary().expertPathologyReviewDate());
    dates.past("primary.treatmentCompletedOn", of.primary().treatmentCompletedOn());
    dates.past("primary.diagnosisDate", of.primary().diagnosisDate());
    dates.past("disease.firstMetastasisDetectedOn", of.disease().firstMetastasisDetectedOn());
    dates.past("care.evaluatedAtSarcomaCenterOn", of.care().evaluatedAtSarcomaCenterOn());
    dates.past("care.palliativeCareInvolvedSince", of.care().palliativeCareInvolvedSince());
    dates.each("events", "date", of.events().entries(), ClinicalEvent::date);
    dates.each("patient.symptoms", "onset", of.patient().symptoms().entries(), Symptom::onset);
    of.lesions()
        .entries()
        .forEach(
            lesion ->
                dates.past(
                    "lesions[" + lesion.id() + "].firstDetectedOn", lesion.firstDetectedOn()));
    dates.each("operations", "date", of.operations().entries(), Operation::date);
    var therapies = of.systemicTherapies().entries();
    dates.each("systemicTherapies", "start", therapies, SystemicTherapy::start);
    dates.each("systemicTherapies", "end", therapies, SystemicTherapy::end);
    dates.each("radiotherapies", "date", of.radiotherapies().entries(), Radiotherapy::date);
    dates.each("ablations", "date", of.ablations().entries(), LocalAblation::date);
    dates.each("imaging", "date", of.imaging().entries(), ImagingStudy::date);
    dates.each("tumorBoards", "date", of.tumorBoards().entries(), TumorBoard::date);
  }

  private <T> void each(
      String list, String field, ImmutableList<T> records, Function<T, Known<PartialDate>> date) {
    for (int i = 0; i < records.size(); i++) {
      past(list + "[" + i + "]." + field, date.apply(records.get(i)));
    }
  }

  private void past(String path, Known<PartialDate> date) {
    date.value()
        .filter(day -> day.isAfter(asOf).isYes())
        .ifPresent(
            day ->
                problems.add(
                    "RECORD_AFTER_ASSESSMENT",
                    path,
                    day.toString(),
                    "a date not after the assessment (" + asOf + ")",
                    "Correct the date, or assess at a later day."));
  }
}
