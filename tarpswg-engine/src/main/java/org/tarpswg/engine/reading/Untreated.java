// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LocalAblation;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TherapySetting;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/** Whether metastases are untreated since the present disease was found (clause 23; R39). */
public final class Untreated {

  /**
   * Whether no therapy for metastases was given since the present disease was found: as stated,
   * else by the dates of lines for advanced disease, metastasectomies and ablations.
   */
  public static final Question<Boolean> SINCE_THIS_DIAGNOSIS =
      Question.of("untreated since this diagnosis", facts -> new Untreated(facts).read());

  private final PatientCase told;
  private final Reading<Boolean> recurrence;
  private final Ternary recurrent;
  private final FactSheet sheet = new FactSheet();

  private Untreated(CaseFacts facts) {
    this.told = facts.patientCase();
    this.recurrence = facts.read(Recurrence.RECURRENT);
    this.recurrent =
        recurrence.isSettled() ? Ternary.of(recurrence.possible().get(0)) : Ternary.UNKNOWN;
  }

  /**
   * What the records say for sure, whatever is stated.
   *
   * @return the facts that say so; empty where the records do not say that it is so
   */
  public static Optional<ImmutableList<FactPath>> byRecords(
      boolean untreated, PatientCase told, Policy policy) {
    Untreated records = new Untreated(new CaseFacts(told, policy));
    Reading<Boolean> reading = records.sheet.truth(records.treated().not());
    return reading.possible().equals(ImmutableList.of(untreated))
        ? Optional.of(
            reading.facts().stream()
                .filter(fact -> fact.state() == FactState.KNOWN)
                .map(FactReading::path)
                .distinct()
                .collect(toImmutableList()))
        : Optional.empty();
  }

  private Reading<Boolean> read() {
    Ternary stated =
        sheet.truth(
            "disease.untreatedSinceThisDiagnosis", told.disease().untreatedSinceThisDiagnosis());
    return sheet.truth(stated.isKnown() ? stated : treated().not());
  }

  private Ternary treated() {
    Ternary treated = courses().or(operations()).or(ablations());
    Listing<Lesion> lesions = ListedLesions.of(told);
    if (!treated.isKnown()) {
      for (Lesion lesion : lesions.entries()) {
        sheet.value("lesions[" + lesion.id() + "].firstDetectedOn", lesion.firstDetectedOn());
      }
      sheet.list("lesions", lesions, "firstDetectedOn");
    }
    return treated;
  }

  private Ternary courses() {
    Ternary treated = none(told.systemicTherapies());
    ImmutableList<SystemicTherapy> courses = told.systemicTherapies().entries();
    for (int i = 0; i < courses.size(); i++) {
      SystemicTherapy course = courses.get(i);
      String path = "systemicTherapies[" + i + "]";
      Ternary counts = sheet.value(path + ".setting", course.setting()).is(TherapySetting.ADVANCED);
      treated = treated.or(ofPresentDisease(path + ".start", counts, course.start()));
    }
    sheet.list("systemicTherapies", told.systemicTherapies(), "setting", "start");
    return treated;
  }

  private Ternary operations() {
    Ternary treated = none(told.operations());
    ImmutableList<Operation> operations = told.operations().entries();
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      String path = "operations[" + i + "]";
      Ternary counts =
          sheet.value(path + ".purpose", operation.purpose()).is(OperationPurpose.METASTASECTOMY);
      treated = treated.or(ofPresentDisease(path + ".date", counts, operation.date()));
    }
    sheet.list("operations", told.operations(), "purpose", "date");
    return treated;
  }

  private Ternary ablations() {
    Ternary treated = none(told.ablations());
    ImmutableList<LocalAblation> ablations = told.ablations().entries();
    for (int i = 0; i < ablations.size(); i++) {
      String path = "ablations[" + i + "].date";
      treated = treated.or(ofPresentDisease(path, Ternary.YES, ablations.get(i).date()));
    }
    sheet.list("ablations", told.ablations(), "date");
    return treated;
  }

  /**
   * Whether something done was done for the metastases that are here now: always, if metastases
   * never came back; else if it was done when the last of them had been found.
   */
  private Ternary ofPresentDisease(String path, Ternary counts, Known<PartialDate> date) {
    if (counts.isNo()) {
      return counts;
    }
    sheet.add(recurrence::facts, recurrence::unknown);
    if (recurrent.isNo()) {
      return counts;
    }
    sheet.value(path, date);
    Ternary since = sinceAllWereFound(date);
    return counts.and(recurrent.isYes() || since.isYes() ? since : Ternary.UNKNOWN);
  }

  private Ternary sinceAllWereFound(Known<PartialDate> date) {
    Listing<Lesion> lesions = ListedLesions.of(told);
    Optional<PartialDate> day = date.value();
    if (day.isEmpty() || lesions.entries().isEmpty()) {
      return Ternary.UNKNOWN;
    }
    return lesions.all(
        lesion ->
            lesion
                .firstDetectedOn()
                .value()
                .map(found -> day.get().isBefore(found).not())
                .orElse(Ternary.UNKNOWN));
  }

  private static Ternary none(Listing<?> listing) {
    return listing.complete().isYes() ? Ternary.NO : Ternary.UNKNOWN;
  }
}
