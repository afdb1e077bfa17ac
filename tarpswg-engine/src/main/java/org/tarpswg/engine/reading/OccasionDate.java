// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.clinical.ClinicalEventKind;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;

/**
 * On which day an occasion of clause 19 arose that no event tells of: a first presentation when the
 * first metastasis was found, a relapse when the last of the present lesions was. A response and a
 * progression have no date of their own. What nothing can date any more counts as of the day of
 * assessment, so that it is not taken for discussed (R23).
 */
final class OccasionDate {
  private static final FactPath FIRST_METASTASIS = FactPath.of("disease.firstMetastasisDetectedOn");

  private OccasionDate() {}

  static Days of(ClinicalEventKind kind, PatientCase told) {
    return switch (kind) {
      case FIRST_METASTATIC_PRESENTATION -> firstMetastasis(told);
      case RELAPSE_AFTER_TREATMENT_OF_METASTASES -> lastLesion(told);
      case NEW_REFERRAL,
          PROGRESSION_AFTER_TREATMENT_OF_METASTASES,
          FAVORABLE_RESPONSE,
          ROUTINE_REVIEW ->
          untold("events", told.events(), "date", told);
    };
  }

  /** Any day as long as a record of the list could tell it, else the day of assessment. */
  private static Days untold(String list, Listing<?> listing, String field, PatientCase told) {
    return listing.complete().isYes()
        ? Days.exactly(told.asOf())
        : Days.until(told.asOf(), Unlisted.facts(list, listing, field));
  }

  private static Days firstMetastasis(PatientCase told) {
    FirstMetastasis first = FirstMetastasis.of(told);
    ImmutableList.Builder<Days> days = ImmutableList.builder();
    for (int i = 0; i < first.dates().size(); i++) {
      days.add(Days.past(first.facts().get(i), Known.known(first.dates().get(i)), told.asOf()));
    }
    return days.build().stream()
        .reduce(Days::orEarlier)
        .orElseGet(() -> Days.until(told.asOf(), ImmutableList.of(FIRST_METASTASIS)));
  }

  private static Days lastLesion(PatientCase told) {
    Listing<Lesion> lesions = ListedLesions.of(told);
    ImmutableList<Days> found =
        lesions.entries().stream()
            .map(
                lesion ->
                    Days.past(
                        FactPath.of("lesions").element(lesion.id()).field("firstDetectedOn"),
                        lesion.firstDetectedOn(),
                        told.asOf()))
            .collect(toImmutableList());
    Days others = untold("lesions", lesions, "firstDetectedOn", told);
    return found.stream()
        .reduce(Days::orLater)
        .map(last -> lesions.complete().isYes() ? last : last.orLater(others))
        .orElse(others);
  }
}
