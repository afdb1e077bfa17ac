// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tarpswg.evidence.DosedRegimen.Origin;
import org.tarpswg.evidence.Erratum.SourceClass;
import org.tarpswg.evidence.RegulatoryAct.Jurisdiction;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.ClauseId;

class RegistersTest {
  private final Evidence evidence = Evidence.edition2018();

  @Test
  void threeDosesAreThePapersAndTheySayWhereTheyStand() {
    assertThat(evidence.regimens())
        .filteredOn(DosedRegimen::isOfThePaper)
        .extracting(DosedRegimen::place)
        .containsExactly("statement 43a", "statement 43a", "legend of Figure 2");
    assertThat(evidence.regimens())
        .filteredOn(regimen -> regimen.origin() != Origin.PAPER)
        .allMatch(regimen -> regimen.source().isPresent());
  }

  @Test
  void moreThanTenGramsStaysMoreThan() {
    assertThat(evidence.regimens(Regimen.IFOSFAMIDE_HIGH_DOSE))
        .filteredOn(DosedRegimen::isOfThePaper)
        .flatExtracting(DosedRegimen::doses)
        .singleElement()
        .satisfies(
            dose -> {
              assertThat(dose.comparison()).isEqualTo(Dose.Comparison.MORE_THAN);
              assertThat(dose.amounts()).singleElement().hasToString("10");
              assertThat(dose.unit()).isEqualTo(Dose.Unit.G_PER_M2);
              assertThat(dose.per()).isEmpty();
            });
  }

  @Test
  void anErratumWithAPublicSourceNamesIt() {
    assertThat(evidence.errata())
        .filteredOn(erratum -> erratum.sourceClass() == SourceClass.PUBLIC)
        .isNotEmpty()
        .allMatch(erratum -> erratum.source().isPresent());
  }

  @Test
  void theSuccessorTouchesTheWholeAndNoClause() {
    assertThat(evidence.advisoriesOnTheWhole())
        .singleElement()
        .satisfies(
            advisory -> {
              assertThat(advisory.effects()).containsExactly(AdvisoryEffect.SUPERSEDES);
              assertThat(advisory.clauses()).isEmpty();
            });
  }

  @Test
  void olaratumabLostItsLicensesInBothJurisdictions() {
    assertThat(evidence.advisories(ClauseId.of("40b")))
        .filteredOn(advisory -> advisory.id().equals("EU-02"))
        .flatExtracting(Advisory::regulatory)
        .extracting(RegulatoryAct::jurisdiction)
        .contains(Jurisdiction.US, Jurisdiction.EU);
    assertThat(evidence.advisories(ClauseId.of("40a")))
        .extracting(Advisory::id)
        .doesNotContain("EU-02");
  }

  @Test
  void aPublicationAndAnActReadAsOneLine() {
    Advisory olaratumab = evidence.advisories(ClauseId.of("40b")).get(0);

    assertThat(olaratumab.citations().get(0).text())
        .isEqualTo("Tap WD, Wagner AJ, Schoffski P, et al., JAMA, 2020, PMID 32259228");
    assertThat(olaratumab.regulatory().get(0).text())
        .isEqualTo("US 2016-10-19: accelerated approval");
  }

  @Test
  void theConsensusSaysHowItWasReached() {
    Consensus consensus = evidence.consensus();

    assertThat(consensus.group().establishedYear()).isEqualTo(2013);
    assertThat(consensus.search().database()).isEqualTo("PubMed");
    assertThat(consensus.appraisal().experts()).isEqualTo(4);
    assertThat(consensus.appraisal().citations()).containsExactly(6, 7);
    assertThat(consensus.steps()).filteredOn(step -> step.meeting().isPresent()).hasSize(2);
  }
}
