// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.Patient;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.clinical.SmokingStatus;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/** A case that breaks a law shrinks to the facts that break it, and to nothing else. */
class ShrinkingTest {
  private static final long SEED = 20180601;

  private static PatientCase smallest(Arbitrary<PatientCase> cases, Predicate<PatientCase> breaks) {
    var generator = cases.generator(1000, false);
    Random random = new Random(SEED);
    Shrinkable<PatientCase> found =
        Stream.generate(() -> generator.next(random))
            .filter(drawn -> breaks.test(drawn.value()))
            .findFirst()
            .orElseThrow();
    Optional<Shrinkable<PatientCase>> smaller = Optional.of(found);
    while (smaller.isPresent()) {
      found = smaller.orElseThrow();
      smaller = found.shrink().filter(less -> breaks.test(less.value())).findFirst();
    }
    return found.value();
  }

  private static PatientCase.Builder nothing() {
    return PatientCase.builder().asOf(DomainArbitraries.FIRST_ASSESSMENT);
  }

  @Example
  void whatAlwaysBreaksShrinksToTheCaseThatTellsNothing() {
    Slices.ALL.forEach(
        (name, cases) -> {
          if (!name.equals("complete")) {
            assertThat(smallest(cases, patientCase -> true)).as(name).isEqualTo(nothing().build());
          }
        });
  }

  @Example
  void aCaseThatTellsEverythingShrinksToOneWithoutARecord() {
    PatientCase found = smallest(CaseArbitraries.complete(), patientCase -> true);
    assertThat(FactCatalog.states(found).keySet().stream().map(FactPath::text))
        .noneMatch(fact -> fact.contains("["));
    assertThat(found.lesions()).isEqualTo(Listing.none());
    assertThat(found.patient().ageYears()).isEqualTo(Known.known(0));
  }

  @Example
  void aContradictionShrinksToTheFactsThatDisagree() {
    PatientCase found =
        smallest(
            Contradictions.of("NEVER_SMOKER_WITH_QUIT_DATE").map(Contradiction::patientCase),
            patientCase -> true);
    assertThat(found)
        .isEqualTo(
            nothing()
                .patient(
                    Patient.builder()
                        .smokingStatus(Known.known(SmokingStatus.NEVER))
                        .smokingQuitDate(Known.known(PartialDate.parse("2010")))
                        .build())
                .build());
  }

  @Example
  void twoLesionsOfASliceShrinkToThemselves() {
    PatientCase found =
        smallest(
            CaseArbitraries.localTherapySlice(),
            patientCase ->
                patientCase.disease().recurrent().isYes()
                    && patientCase.lesions().entries().stream()
                            .filter(lesion -> lesion.completelyResectable().isYes())
                            .count()
                        == 2);
    assertThat(found)
        .isEqualTo(
            nothing()
                .disease(DiseaseCourse.builder().recurrent(Ternary.YES).build())
                .lesions(Listing.atLeast(resectable("L1"), resectable("L2")))
                .build());
  }

  private static Lesion resectable(String id) {
    return Lesion.builder().id(id).completelyResectable(Ternary.YES).build();
  }

  @Example
  void aHistologyAndALesionShrinkToThemselves() {
    Histology sft = Histology.of(HistologicEntity.SFT);
    PatientCase found =
        smallest(
            CaseArbitraries.systemicSlice(),
            patientCase ->
                patientCase.primary().histology().is(sft).isYes()
                    && patientCase.lesions().entries().stream()
                        .anyMatch(lesion -> lesion.site().is(LesionSite.LUNG).isYes()));
    assertThat(found)
        .isEqualTo(
            nothing()
                .primary(PrimaryTumor.builder().histology(Known.known(sft)).build())
                .lesions(
                    Listing.atLeast(
                        Lesion.builder().id("L1").site(Known.known(LesionSite.LUNG)).build()))
                .build());
  }
}
