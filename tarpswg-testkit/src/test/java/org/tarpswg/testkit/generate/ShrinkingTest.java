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
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;

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
    assertThat(smallest(CaseArbitraries.any(), patientCase -> true)).isEqualTo(nothing().build());
    assertThat(smallest(CaseArbitraries.systemicSlice(), patientCase -> true))
        .isEqualTo(nothing().build());
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
