// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

@Domain(CaseDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class KnowledgeOrderTest {
  private static final String SEED = "20180601";

  /** What a case tells, with the values; of a list its length and whether it is complete. */
  private static ImmutableMap<FactPath, Object> told(PatientCase patientCase) {
    Map<FactPath, Object> told = new HashMap<>();
    new CaseChange() {
      @Override
      public Ternary truth(FactPath path, Ternary truth) {
        if (truth.isKnown()) {
          told.put(path, truth);
        }
        return truth;
      }

      @Override
      public <T> Known<T> value(
          FactPath path, org.tarpswg.model.fact.Domain<T> domain, Known<T> value) {
        value.value().ifPresent(known -> told.put(path, known));
        return value;
      }

      @Override
      public <E> Listing<E> listing(FactPath path, RecordType<E, ?> type, Listing<E> list) {
        if (list.complete().isKnown()) {
          told.put(path.complete(), list.complete());
        }
        if (list.complete().isYes()) {
          told.put(path, list.entries().size());
        }
        return list;
      }
    }.applyTo(patientCase);
    return ImmutableMap.copyOf(told);
  }

  @Property(seed = SEED)
  void anAdditionKeepsAllThatWasToldAndLeavesCompleteListsAlone(@ForAll FactAddition addition) {
    Map<FactPath, Object> before = told(addition.before());
    assertThat(told(addition.after())).containsAllEntriesOf(before);
    assertThat(addition.after()).isNotEqualTo(addition.before());
    assertThat(before).doesNotContainKey(addition.path());
  }

  @Property(seed = SEED)
  void aRefinementOnlyAdds(@ForAll Refinement step) {
    assertThat(ToldFacts.of(step.less()).size())
        .isLessThanOrEqualTo(ToldFacts.of(step.more()).size());
    assertThat(told(step.less()).keySet().stream().map(FactPath::template))
        .isSubsetOf(told(step.more()).keySet().stream().map(FactPath::template).toList());
  }

  @Property(seed = SEED)
  void whatIsForgottenIsOpenAndTheRestIsAsBefore(@ForAll PatientCase patientCase) {
    ImmutableMap<FactPath, Object> told = told(patientCase);
    for (FactPath fact : ToldFacts.of(patientCase).stream().limit(5).toList()) {
      PatientCase less = CaseChanges.forget(ImmutableSet.of(fact)).applyTo(patientCase);
      assertThat(ToldFacts.of(less)).hasSizeLessThan(ToldFacts.of(patientCase).size());
      assertThat(told.keySet().stream().map(FactPath::template))
          .containsAll(told(less).keySet().stream().map(FactPath::template).toList());
    }
  }

  @Property(seed = SEED)
  void shiftingThereAndBackIsNoShift(@ForAll PatientCase patientCase) {
    PatientCase moved = CaseChanges.shiftYears(4).applyTo(patientCase);
    assertThat(moved).isNotEqualTo(patientCase);
    assertThat(CaseChanges.shiftYears(-4).applyTo(moved)).isEqualTo(patientCase);
  }

  @Property(seed = SEED)
  void aShuffleKeepsEveryRecord(@ForAll PatientCase patientCase, @ForAll long seed) {
    PatientCase shuffled = CaseChanges.shuffle(seed).applyTo(patientCase);
    assertThat(shuffled.lesions().entries().stream().map(Lesion::id))
        .containsExactlyInAnyOrderElementsOf(
            patientCase.lesions().entries().stream().map(Lesion::id).toList());
    assertThat(told(shuffled).keySet().stream().map(FactPath::template))
        .containsExactlyInAnyOrderElementsOf(
            told(patientCase).keySet().stream().map(FactPath::template).toList());
  }

  @Example
  void onlyMultiplesOfFourYearsAreShifted() {
    assertThatThrownBy(() -> CaseChanges.shiftYears(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("29 February");
  }

  @Example
  void aRecordThatIsForgottenOpensItsList() {
    PatientCase patientCase =
        PatientCase.builder()
            .asOf(LocalDate.of(2018, 6, 1))
            .lesions(
                Listing.complete(
                    Lesion.builder().id("a").build(), Lesion.builder().id("b").build()))
            .build();
    PatientCase less =
        CaseChanges.forget(ImmutableSet.of(FactPath.of("lesions[a]"))).applyTo(patientCase);
    assertThat(less.lesions()).isEqualTo(Listing.atLeast(Lesion.builder().id("b").build()));
  }

  @Example
  void openFactsNameListsThatMayGoOn() {
    PatientCase nothing = PatientCase.builder().asOf(LocalDate.of(2018, 6, 1)).build();
    ImmutableSet<FactPath> open = OpenFacts.of(nothing);
    assertThat(OpenFacts.contain(open, FactPath.of("lesions[*].site"))).isTrue();
    assertThat(OpenFacts.contain(open, FactPath.of("lesions.complete"))).isTrue();
    assertThat(OpenFacts.contain(open, FactPath.of("primary.histology"))).isTrue();
    assertThat(OpenFacts.contain(open, FactPath.of("asOf"))).isFalse();
    assertThat(OpenFacts.contain(open, FactPath.of("no.such.fact"))).isFalse();
    PatientCase none = PatientCase.builder().from(nothing).lesions(Listing.none()).build();
    assertThat(OpenFacts.contain(OpenFacts.of(none), FactPath.of("lesions[*].site"))).isFalse();
  }
}
