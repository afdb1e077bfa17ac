// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tarpswg.model.CaseWithEveryFact;
import org.tarpswg.model.CasesWithOneFact;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

class FactStatesTest {
  private static final FactPath AS_OF = FactPath.of("asOf");
  private static final PatientCase EMPTY =
      PatientCase.builder().asOf(CasesWithOneFact.AS_OF).build();

  @Test
  void ofTheEmptyCaseOnlyTheDayOfAssessmentIsKnown() {
    assertThat(FactCatalog.states(EMPTY)).containsEntry(AS_OF, FactState.KNOWN);
    assertThat(Maps.filterKeys(FactCatalog.states(EMPTY), path -> !path.equals(AS_OF)))
        .hasSizeGreaterThan(100)
        .allSatisfy((path, state) -> assertThat(state).isEqualTo(FactState.UNKNOWN));
  }

  @Test
  void completeEmptyListsAndEmptySetsAreKnownToBeNone() {
    PatientCase none =
        PatientCase.builder()
            .from(EMPTY)
            .lesions(Listing.none())
            .disease(DiseaseCourse.builder().patterns(Known.known(ImmutableSet.of())).build())
            .build();
    assertThat(FactCatalog.states(none))
        .containsEntry(FactPath.of("lesions"), FactState.KNOWN_NONE)
        .containsEntry(FactPath.of("lesions.complete"), FactState.KNOWN)
        .containsEntry(FactPath.of("disease.patterns"), FactState.KNOWN_NONE)
        .containsEntry(FactPath.of("operations"), FactState.UNKNOWN);
  }

  @Test
  void anEmptyListKnownToBeIncompleteSaysOnlyThat() {
    PatientCase others =
        PatientCase.builder()
            .from(EMPTY)
            .lesions(new Listing<>(ImmutableList.of(), Ternary.NO))
            .build();
    assertThat(FactCatalog.states(others))
        .containsEntry(FactPath.of("lesions"), FactState.UNKNOWN)
        .containsEntry(FactPath.of("lesions.complete"), FactState.KNOWN);
  }

  @Test
  void whereEverythingIsToldNothingIsUnknownAndEveryFactOfTheCatalogIsThere() {
    Map<FactPath, FactState> states = FactCatalog.states(CaseWithEveryFact.allBeing(Ternary.YES));
    assertThat(states.values()).containsOnly(FactState.KNOWN);
    Set<FactPath> templates =
        states.keySet().stream().map(FactPath::template).collect(Collectors.toSet());
    assertThat(templates)
        .containsExactlyInAnyOrderElementsOf(
            FactCatalog.all().stream().map(FactDefinition::path).toList());
  }

  @Test
  void lesionsAreAddressedByTheirIdAndOtherRecordsByTheirPlace() {
    assertThat(FactCatalog.states(CaseWithEveryFact.allBeing(Ternary.NO)))
        .containsKey(FactPath.of("lesions[L1].site"))
        .containsKey(FactPath.of("lesions[L1].siteCodes[0].code"))
        .containsKey(FactPath.of("operations[0].margin"));
  }

  @Test
  void oneToldFactIsReadFromItsOwnFieldAndFromNoOther() {
    long tried =
        CasesWithOneFact.all()
            .peek(
                telling ->
                    assertThat(told(telling.told()))
                        .describedAs(telling.path().text())
                        .containsExactly(telling.path()))
            .count();
    assertThat(tried).isGreaterThan(500);
  }

  /** What a case tells besides what it must: its day, the ids of lesions, that there are lists. */
  private static Set<FactPath> told(PatientCase patientCase) {
    Set<FactPath> lists =
        FactCatalog.all().stream()
            .filter(fact -> fact.values().equals("a list of records"))
            .map(FactDefinition::path)
            .collect(Collectors.toSet());
    return Maps.filterValues(FactCatalog.states(patientCase), state -> state != FactState.UNKNOWN)
        .keySet()
        .stream()
        .map(FactPath::template)
        .filter(path -> !path.equals(AS_OF) && !path.text().equals("lesions[*].id"))
        .filter(path -> !lists.contains(path))
        .collect(Collectors.toSet());
  }
}
