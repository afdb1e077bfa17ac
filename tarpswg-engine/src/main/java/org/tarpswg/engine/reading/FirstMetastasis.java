// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.MonthRange;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/**
 * When the first metastasis was found: as stated, else the earliest lesion, provided that the list
 * is complete, each of its dates is told and metastases have not come back (later on the first ones
 * are no longer in the list). Immutable.
 *
 * @param dates the dates whose earliest it is; empty where it is not known
 * @param facts where they are told
 */
public record FirstMetastasis(ImmutableList<PartialDate> dates, ImmutableList<FactPath> facts) {
  private static final MonthRange NO_INTERVAL = new MonthRange(0, 0);

  /** Reads the stated date, else the lesions. */
  public static FirstMetastasis of(PatientCase patientCase) {
    return patientCase
        .disease()
        .firstMetastasisDetectedOn()
        .value()
        .map(FirstMetastasis::stated)
        .orElseGet(() -> derived(patientCase));
  }

  private static FirstMetastasis stated(PartialDate date) {
    return new FirstMetastasis(
        ImmutableList.of(date), ImmutableList.of(FactPath.of("disease.firstMetastasisDetectedOn")));
  }

  private static FirstMetastasis derived(PatientCase patientCase) {
    Listing<Lesion> listed = ListedLesions.of(patientCase);
    boolean first = listed.complete().isYes() && hasNotComeBack(patientCase).isYes();
    boolean dated = listed.entries().stream().allMatch(of -> of.firstDetectedOn().isKnown());
    return first && dated
        ? earliest(listed.entries())
        : new FirstMetastasis(ImmutableList.of(), ImmutableList.of());
  }

  private static Ternary hasNotComeBack(PatientCase patientCase) {
    Ternary stated = patientCase.disease().recurrent();
    return (stated.isKnown() ? stated : EarlierRemoval.of(patientCase)).not();
  }

  private static FirstMetastasis earliest(ImmutableList<Lesion> lesions) {
    return new FirstMetastasis(
        lesions.stream()
            .flatMap(lesion -> lesion.firstDetectedOn().value().stream())
            .collect(toImmutableList()),
        lesions.stream()
            .sorted(Comparator.comparing(Lesion::id))
            .map(lesion -> FactPath.of("lesions").element(lesion.id()).field("firstDetectedOn"))
            .collect(toImmutableList()));
  }

  /** Whether it was found before this date, as far as the dates are known. */
  public Ternary isBefore(PartialDate date) {
    if (dates.isEmpty()) {
      return Ternary.UNKNOWN;
    }
    return dates.stream().map(found -> found.isBefore(date)).reduce(Ternary.NO, Ternary::or);
  }

  /**
   * Whether it was found before this date. Where no date is stated one lesion that was is enough,
   * whatever else the list may leave out: the first can only be older.
   */
  static Ternary foundBefore(PartialDate date, PatientCase patientCase) {
    Ternary first = of(patientCase).isBefore(date);
    boolean stated = patientCase.disease().firstMetastasisDetectedOn().isKnown();
    return first.isKnown() || stated || !anyLesionBefore(date, patientCase) ? first : Ternary.YES;
  }

  private static boolean anyLesionBefore(PartialDate date, PatientCase patientCase) {
    return ListedLesions.of(patientCase).entries().stream()
        .anyMatch(of -> of.firstDetectedOn().test(found -> found.isBefore(date).isYes()).isYes());
  }

  /**
   * The months from this date until it was found; none where it can only have been found before.
   */
  public Known<MonthRange> monthsSince(PartialDate date) {
    return dates.stream()
        .map(found -> MonthRange.between(date, found).orElse(NO_INTERVAL))
        .reduce(FirstMetastasis::shorter)
        .map(Known::known)
        .orElseGet(Known::unknown);
  }

  private static MonthRange shorter(MonthRange one, MonthRange other) {
    return new MonthRange(Math.min(one.least(), other.least()), Math.min(one.most(), other.most()));
  }
}
