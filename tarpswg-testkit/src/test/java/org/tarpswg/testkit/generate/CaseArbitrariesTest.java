// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactDefinition;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Known;

@Domain(CaseDomain.class)
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class CaseArbitrariesTest {
  private static final String START = "20180601";
  private static final int CASES = 2000;
  private static final long SEED = 20180601;

  private static Stream<PatientCase> drawn(Arbitrary<PatientCase> cases) {
    var generator = cases.generator(CASES, false);
    Random random = new Random(SEED);
    return Stream.generate(() -> generator.next(random).value()).limit(CASES);
  }

  private static double percent(Arbitrary<PatientCase> cases, Predicate<PatientCase> of) {
    return 100.0 * drawn(cases).filter(of).count() / CASES;
  }

  /** F70. */
  @Property(seed = START)
  void whatIsWrittenReadsBackEqual(@ForAll PatientCase patientCase) {
    String json = CaseWriter.write(patientCase);
    PatientCase read = CaseReader.strict().read(json);
    assertThat(read).isEqualTo(patientCase);
    assertThat(CaseWriter.write(read)).isEqualTo(json);
  }

  @Example
  void everyFactOfTheCatalogIsTold() {
    Set<FactPath> untold = new HashSet<>();
    FactCatalog.all().stream().map(FactDefinition::path).forEach(untold::add);
    drawn(CaseArbitraries.any())
        .limit(300)
        .flatMap(patientCase -> FactCatalog.states(patientCase).entrySet().stream())
        .filter(fact -> fact.getValue() != FactState.UNKNOWN)
        .forEach(fact -> untold.remove(fact.getKey().template()));
    assertThat(untold).isEmpty();
  }

  @Example
  void sparseCasesTellLittleAndCompleteCasesTellAlmostAll() {
    assertThat(toldShare(CaseArbitraries.sparse())).isBetween(5.0, 25.0);
    assertThat(toldShare(CaseArbitraries.complete())).isGreaterThan(95);
  }

  private static double toldShare(Arbitrary<PatientCase> cases) {
    List<FactState> states =
        drawn(cases)
            .limit(200)
            .flatMap(patientCase -> FactCatalog.states(patientCase).entrySet().stream())
            .filter(fact -> !fact.getKey().text().contains("["))
            .map(Map.Entry::getValue)
            .toList();
    long told = states.stream().filter(state -> state != FactState.UNKNOWN).count();
    return 100.0 * told / states.size();
  }

  @Example
  void theSliceHoldsEveryIncludedEntityOftenEnough() {
    for (HistologicEntity entity : ImmutableSet.copyOf(DomainArbitraries.INCLUDED)) {
      assertThat(percent(CaseArbitraries.systemicSlice(), is(Histology.of(entity))))
          .as(entity.toString())
          .isGreaterThan(3);
    }
    assertThat(percent(CaseArbitraries.systemicSlice(), CaseArbitrariesTest::isOpen))
        .isGreaterThan(8);
  }

  private static Predicate<PatientCase> is(Histology histology) {
    return patientCase -> patientCase.primary().histology().is(histology).isYes();
  }

  private static boolean isOpen(PatientCase patientCase) {
    return patientCase.primary().histology().test(told -> told.candidates().size() > 1).isYes();
  }

  @Example
  void theSliceHoldsEveryOpenTerm() {
    for (HistologyTerm term : HistologyTerm.values()) {
      assertThat(percent(CaseArbitraries.systemicSlice(), is(Histology.of(term))))
          .as(term.toString())
          .isPositive();
    }
  }

  @Example
  void theSliceIsMostlyInScopeAndNeverOnlyThat() {
    Arbitrary<PatientCase> slice = CaseArbitraries.systemicSlice();
    assertThat(percent(slice, c -> c.disease().status().is(MetastaticStatus.CONFIRMED).isYes()))
        .isBetween(50.0, 90.0);
    assertThat(percent(slice, c -> c.primary().site().is(PrimarySite.RETROPERITONEUM).isYes()))
        .isBetween(60.0, 95.0);
    for (MetastaticStatus status : MetastaticStatus.values()) {
      assertThat(percent(slice, c -> c.disease().status().is(status).isYes())).isGreaterThan(2);
    }
  }

  @Example
  void whatTheSliceDecidesByIsOftenTellingAndOftenUnknown() {
    Arbitrary<PatientCase> slice = CaseArbitraries.systemicSlice();
    assertThat(unknown(slice, c -> c.goals().systemicTherapy())).isBetween(5.0, 30.0);
    assertThat(unknown(slice, c -> c.plannedSystemicTherapy().line())).isBetween(20.0, 70.0);
    assertThat(percent(slice, c -> !c.patient().anthracyclineContraindicated().isKnown()))
        .isBetween(5.0, 30.0);
    assertThat(percent(slice, c -> c.systemicTherapies().entries().size() > 1)).isGreaterThan(5);
  }

  private static double unknown(
      Arbitrary<PatientCase> cases, Function<PatientCase, Known<?>> fact) {
    return percent(cases, patientCase -> !fact.apply(patientCase).isKnown());
  }
}
