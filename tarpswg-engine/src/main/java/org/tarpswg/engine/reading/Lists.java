// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.model.clinical.MetastaticStatus.CONFIRMED;
import static org.tarpswg.model.clinical.MetastaticStatus.SUSPECTED;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.engine.rule.RecordList;
import org.tarpswg.model.clinical.ClinicalEvent;
import org.tarpswg.model.clinical.ImagingStudy;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LocalAblation;
import org.tarpswg.model.clinical.MolecularTest;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.Radiotherapy;
import org.tarpswg.model.clinical.Symptom;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TumorBoard;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Listing;

/** The lists of the case, about whose records clauses speak. */
public final class Lists {
  /** The metastases present now; none despite stated disease counts as not told (R15). */
  public static final RecordList<Lesion> LESIONS =
      RecordList.of(
          "lesions",
          facts -> ListedLesions.of(facts.patientCase()),
          (lesion, place) -> lesion.id(),
          Lists::otherLesions);

  /** The operations that were done. */
  public static final RecordList<Operation> OPERATIONS =
      byPlace("operations", PatientCase::operations);

  /** The courses of systemic therapy that were begun. */
  public static final RecordList<SystemicTherapy> THERAPIES =
      byPlace("systemicTherapies", PatientCase::systemicTherapies);

  /** The courses of radiotherapy that were given. */
  public static final RecordList<Radiotherapy> RADIOTHERAPIES =
      byPlace("radiotherapies", PatientCase::radiotherapies);

  /** The local ablations that were done. */
  public static final RecordList<LocalAblation> ABLATIONS =
      byPlace("ablations", PatientCase::ablations);

  /** The examinations that were done. */
  public static final RecordList<ImagingStudy> IMAGING = byPlace("imaging", PatientCase::imaging);

  /** The discussions at the tumor board. */
  public static final RecordList<TumorBoard> TUMOR_BOARDS =
      byPlace("tumorBoards", PatientCase::tumorBoards);

  /** The events that were told. */
  public static final RecordList<ClinicalEvent> EVENTS = byPlace("events", PatientCase::events);

  /** The symptoms from the disease. */
  public static final RecordList<Symptom> SYMPTOMS =
      byPlace("patient.symptoms", told -> told.patient().symptoms());

  /** The molecular tests of the tumor. */
  public static final RecordList<MolecularTest> MOLECULAR_TESTS =
      byPlace("primary.molecularTests", told -> told.primary().molecularTests());

  private Lists() {}

  private static <R> RecordList<R> byPlace(String path, Function<PatientCase, Listing<R>> get) {
    return RecordList.of(
        path,
        facts -> get.apply(facts.patientCase()),
        (record, place) -> Integer.toString(place),
        facts -> others(path, get.apply(facts.patientCase())));
  }

  private static Reading<Boolean> others(String path, Listing<?> listing) {
    FactPath complete = FactPath.of(path).complete();
    return Facts.truth(
        listing.complete().not(),
        () -> ImmutableList.of(complete),
        () -> Facts.one(Facts.read(complete, listing.complete())));
  }

  /** Where disease is stated and no lesion listed, there is one that is not (R15). */
  private static Reading<Boolean> otherLesions(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    Reading<Boolean> others = others("lesions", told.lesions());
    boolean stated =
        told.disease().status().test(status -> status == SUSPECTED || status == CONFIRMED).isYes();
    return stated && told.lesions().entries().isEmpty()
        ? new Reading<>(ImmutableList.of(true), ImmutableList::of, others::facts)
        : others;
  }
}
