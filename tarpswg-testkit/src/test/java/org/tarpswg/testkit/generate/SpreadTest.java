// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTherapyIntent;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.RadiographicAppearance;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.clinical.TumorVolume;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.Ternary;

/** What a slice decides by is told in every way often enough, and often enough not told. */
class SpreadTest {
  private static final ImmutableList<String> OF_DISEASE =
      ImmutableList.of("local", "recurrent", "sampling", "cleared");

  /** Each constant, and that nothing is told, in at least so many percent of these cases. */
  private static <E extends Enum<E>> void spreads(
      List<PatientCase> cases, Class<E> type, Function<PatientCase, Known<E>> fact, double least) {
    for (E constant : type.getEnumConstants()) {
      assertThat(Slices.percent(cases, of -> fact.apply(of).is(constant).isYes()))
          .as(constant.toString())
          .isGreaterThanOrEqualTo(least);
    }
    assertThat(Slices.percent(cases, of -> !fact.apply(of).isKnown()))
        .as("no " + type.getSimpleName())
        .isGreaterThanOrEqualTo(2);
  }

  /** Yes, no and unknown, each in at least so many percent of these cases. */
  private static void spreads(
      List<PatientCase> cases, Function<PatientCase, Ternary> fact, double least) {
    for (Ternary truth : Ternary.values()) {
      assertThat(Slices.percent(cases, of -> fact.apply(of) == truth))
          .as(truth.toString())
          .isGreaterThanOrEqualTo(least);
    }
  }

  private static Predicate<PatientCase> lesion(Predicate<Lesion> such) {
    return of -> of.lesions().entries().stream().anyMatch(such);
  }

  private static Predicate<PatientCase> operation(Predicate<Operation> such) {
    return of -> of.operations().entries().stream().anyMatch(such);
  }

  @Example
  void everySliceHoldsEveryIncludedHistologyAndSomeOthers() {
    for (String slice : OF_DISEASE) {
      List<PatientCase> cases = Slices.drawn(slice);
      for (HistologicEntity entity : DomainArbitraries.INCLUDED) {
        assertThat(
                Slices.percent(
                    cases, of -> of.primary().histology().is(Histology.of(entity)).isYes()))
            .as(slice + " " + entity)
            .isGreaterThan(8);
      }
      assertThat(Slices.percent(cases, SpreadTest::isNotIncluded)).as(slice).isGreaterThan(2);
    }
  }

  private static boolean isNotIncluded(PatientCase of) {
    return of.primary()
        .histology()
        .test(told -> told.candidates().stream().noneMatch(DomainArbitraries.INCLUDED::contains))
        .isYes();
  }

  @Example
  void everySliceIsMostlyInScopeAndNeverOnlyThat() {
    for (String slice : OF_DISEASE) {
      List<PatientCase> cases = Slices.drawn(slice);
      assertThat(
              Slices.percent(
                  cases, of -> of.primary().site().is(PrimarySite.RETROPERITONEUM).isYes()))
          .as(slice)
          .isBetween(85.0, 97.0);
      spreads(cases, MetastaticStatus.class, of -> of.disease().status(), 2);
    }
  }

  @Example
  void anywhereEachHistologyEachStatusAndEachTimingTurnsUp() {
    List<PatientCase> cases = Slices.drawn("mixed");
    for (HistologicEntity entity : HistologicEntity.values()) {
      assertThat(
              Slices.percent(
                  cases,
                  of ->
                      of.primary()
                          .histology()
                          .test(told -> told.candidates().contains(entity))
                          .isYes()))
          .as(entity.toString())
          .isGreaterThan(0.25);
    }
    spreads(cases, MetastaticStatus.class, of -> of.disease().status(), 4);
    spreads(cases, MetastasisTiming.class, of -> of.disease().timing(), 5);
  }

  @Example
  void whatDecidesAboutAnOperationIsToldInEveryWay() {
    List<PatientCase> cases = Slices.drawn("local");
    spreads(cases, MetastasisTiming.class, of -> of.disease().timing(), 10);
    spreads(cases, TumorVolume.class, of -> of.disease().tumorVolume(), 8);
    spreads(cases, LocalTherapyIntent.class, of -> of.goals().localTherapy(), 4);
    spreads(cases, of -> of.patient().performanceStatusSuitable(), 10);
    spreads(cases, of -> of.plannedProcedure().anticipatedMorbidityAcceptable(), 10);
    spreads(cases, of -> of.disease().allSitesManageable(), 5);
    spreads(cases, of -> of.disease().sarcomatosis(), 10);
    spreads(cases, of -> of.disease().recurrent(), 15);
    assertThat(Slices.percent(cases, of -> months(of, 12).isYes())).isGreaterThan(15);
    assertThat(Slices.percent(cases, of -> months(of, 12).isNo())).isGreaterThan(15);
  }

  private static Ternary months(PatientCase of, int least) {
    return of.disease()
        .freeIntervalMonths()
        .test(interval -> interval.compareTo(Months.of(least)) >= 0);
  }

  @Example
  void lesionsLieAnywhereAndCanOrCannotBeRemoved() {
    List<PatientCase> cases = Slices.drawn("local");
    for (LesionSite site : LesionSite.values()) {
      assertThat(Slices.percent(cases, lesion(at -> at.site().is(site).isYes())))
          .as(site.toString())
          .isGreaterThan(0.4);
    }
    assertThat(Slices.percent(cases, lesion(at -> at.site().is(LesionSite.LUNG).isYes())))
        .isGreaterThan(20);
    for (Ternary truth : Ternary.values()) {
      assertThat(Slices.percent(cases, lesion(at -> at.completelyResectable() == truth)))
          .isGreaterThan(10);
      assertThat(Slices.percent(cases, of -> of.lesions().complete() == truth)).isGreaterThan(3);
    }
    assertThat(Slices.percent(cases, of -> of.lesions().entries().size() > 1)).isGreaterThan(20);
  }

  @Example
  void lesionsLookInEveryWayAndAreSampledOrNot() {
    List<PatientCase> cases = Slices.drawn("sampling");
    for (RadiographicAppearance look : RadiographicAppearance.values()) {
      assertThat(Slices.percent(cases, lesion(at -> at.appearance().is(look).isYes())))
          .as(look.toString())
          .isGreaterThan(10);
    }
    spreads(cases, of -> of.patient().otherMalignancy(), 10);
    spreads(cases, of -> of.primary().biopsyProven(), 10);
    spreads(cases, of -> of.plannedBiopsy().planned(), 10);
    for (int cores : new int[] {3, 4}) {
      assertThat(Slices.percent(cases, of -> of.plannedBiopsy().cores().is(cores).isYes()))
          .isGreaterThan(5);
    }
    for (int gauge : new int[] {14, 16, 17}) {
      assertThat(Slices.percent(cases, of -> of.plannedBiopsy().gauge().is(gauge).isYes()))
          .isGreaterThan(4);
    }
  }

  @Example
  void metastasesWereRemovedBeforeTheyCameBack() {
    List<PatientCase> cases = Slices.drawn("recurrent");
    assertThat(
            Slices.percent(
                cases, operation(op -> op.purpose().is(OperationPurpose.METASTASECTOMY).isYes())))
        .isGreaterThan(50);
    assertThat(Slices.percent(cases, of -> of.disease().recurrent().isYes())).isGreaterThan(70);
    assertThat(Slices.percent(cases, of -> of.disease().latestFreeIntervalMonths().isKnown()))
        .isBetween(30.0, 80.0);
  }

  @Example
  void clearancesAreCompleteOrNotAndWatchedOrNot() {
    List<PatientCase> cases = Slices.drawn("cleared");
    for (ResectionMargin margin : ResectionMargin.values()) {
      assertThat(Slices.percent(cases, operation(op -> op.margin().is(margin).isYes())))
          .as(margin.toString())
          .isGreaterThan(8);
    }
    assertThat(Slices.percent(cases, of -> of.imaging().entries().isEmpty())).isGreaterThan(20);
    assertThat(
            Slices.percent(
                cases,
                of -> of.imaging().entries().stream().anyMatch(image -> image.date().isKnown())))
        .isGreaterThan(20);
  }

  @Example
  void eachContradictionTurnsUp() {
    var generator = new Contradictions().get().generator(1000);
    var random = new Random(1);
    List<String> codes =
        Stream.generate(() -> generator.next(random).value().code()).limit(1000).toList();
    assertThat(codes).containsAll(Contradictions.codes());
  }
}
