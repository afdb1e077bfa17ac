// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.problem.InvalidValueException;

class LinksTest {
  private final Evidence evidence = Evidence.edition2018();
  private final ContiguousSet<Integer> numbers =
      ContiguousSet.create(Range.closed(1, 123), DiscreteDomain.integers());

  @Test
  void everyCitationOfAClauseResolves() {
    assertThat(evidence.clauses())
        .allSatisfy(
            clause ->
                assertThat(evidence.references(clause.id()))
                    .extracting(Reference::number)
                    .isEqualTo(clause.citations()));
  }

  @Test
  void everyReferenceIsCitedSomewhere() {
    assertThat(numbers).noneMatch(number -> evidence.citedBy(number).isNowhere());
  }

  @Test
  void aReferenceLeadsBackToExactlyTheClausesAndPartsThatCiteIt() {
    for (int number : numbers) {
      CitedBy citedBy = evidence.citedBy(number);
      assertThat(evidence.clauses())
          .allSatisfy(
              clause -> {
                assertThat(citedBy.clauses().contains(clause.id()))
                    .isEqualTo(clause.citations().contains(number));
                assertThat(clause.parts())
                    .allSatisfy(
                        part ->
                            assertThat(citedBy.parts().contains(part.id()))
                                .isEqualTo(part.citations().contains(number)));
              });
    }
  }

  @Test
  void aReferenceLeadsBackToExactlyTheTableRowsAndPointsThatCiteIt() {
    for (int number : numbers) {
      CitedBy citedBy = evidence.citedBy(number);
      assertThat(evidence.table3().series())
          .allSatisfy(
              row ->
                  assertThat(citedBy.table3().contains(row)).isEqualTo(row.reference() == number));
      assertThat(evidence.table4().series())
          .allSatisfy(
              row ->
                  assertThat(citedBy.table4().contains(row)).isEqualTo(row.reference() == number));
      assertThat(evidence.table5())
          .allSatisfy(
              row ->
                  assertThat(citedBy.trials().contains(row.trial()))
                      .isEqualTo(row.reference() == number));
      assertThat(evidence.narrative())
          .allSatisfy(
              text ->
                  assertThat(citedBy.narrative().contains(text.point()))
                      .isEqualTo(text.citations().contains(number)));
    }
  }

  @Test
  void reference30IsFoundAtEveryPlaceThatMisusesIt() {
    CitedBy citedBy = evidence.citedBy(30);

    assertThat(citedBy.clauses()).isEmpty();
    assertThat(citedBy.narrative()).containsExactly(NarrativePoint.NL4, NarrativePoint.NL5);
    assertThat(citedBy.table3()).extracting(Series::year).containsExactly(2007);
    assertThat(citedBy.table4()).extracting(Series::year).containsExactly(2009);
    assertThat(citedBy.leadIns()).hasSize(1);
    assertThat(evidence.errata(30)).extracting(Erratum::id).contains("A1", "A2");
  }

  @Test
  void theAuthorsPrintedInARowAreThoseOfItsReference() {
    assertThat(evidence.table3().series()).allSatisfy(this::fitsItsReference);
    assertThat(evidence.table4().series()).allSatisfy(this::fitsItsReference);
  }

  private void fitsItsReference(Series row) {
    Reference reference = evidence.reference(row.reference());
    assertThat(reference.authors()).startsWithIgnoringCase(row.study());
    boolean rehders2007 = row.study().equals("Rehders") && row.year() == 2007;
    assertThat(reference.year() == row.year()).isNotEqualTo(rehders2007); // erratum A1
  }

  @Test
  void agentsAndEntitiesLeadToTheClausesThatNameThem() {
    assertThat(evidence.clausesNaming(Agent.ERIBULIN))
        .extracting(Clause::id)
        .containsExactly(ClauseId.of("43c"));
    assertThat(evidence.clausesNaming(HistologicEntity.PECOMA))
        .extracting(Clause::id)
        .containsExactly(ClauseId.of("43h"));
    assertThat(List.of(Agent.values()))
        .allSatisfy(
            agent ->
                assertThat(evidence.clauses())
                    .filteredOn(clause -> clause.agents().contains(agent))
                    .isEqualTo(evidence.clausesNaming(agent)));
  }

  @Test
  void trialsAndClausesLeadToEachOther() {
    assertThat(List.of(Trial.values()))
        .allSatisfy(
            trial ->
                assertThat(evidence.clausesBackedBy(trial))
                    .isNotEmpty()
                    .allSatisfy(
                        clause ->
                            assertThat(evidence.trialsBehind(clause.id()))
                                .contains(evidence.trial(trial))));
    assertThat(evidence.trialsBehind(ClauseId.of("40a")))
        .extracting(TrialRow::trial)
        .containsExactly(Trial.EORTC_62012, Trial.GEDDIS, Trial.PICASSO_III);
    assertThat(evidence.trialsBehind(ClauseId.of("43e"), Regimen.GEMCITABINE_DACARBAZINE))
        .extracting(TrialRow::trial)
        .containsExactly(Trial.GARCIA_DEL_MURO_2011);
    assertThat(evidence.trialsBehind(ClauseId.of("36"))).isEmpty();
  }

  @Test
  void errataAndAdvisoriesAreFoundFromWhatTheyTouch() {
    ClauseId olaratumab = ClauseId.of("40b");

    assertThat(evidence.errata(olaratumab)).extracting(Erratum::id).contains("B12");
    assertThat(evidence.errata(Trial.GEDDIS)).extracting(Erratum::id).contains("A4");
    assertThat(evidence.advisories(olaratumab)).extracting(Advisory::id).contains("EU-02");
    assertThat(evidence.advisories(Agent.OLARATUMAB)).extracting(Advisory::id).contains("EU-02");
    assertThat(evidence.advisories(HistologicEntity.IMT))
        .extracting(Advisory::id)
        .contains("EU-11");
    assertThat(evidence.advisoriesOnTheWhole()).extracting(Advisory::id).containsExactly("EU-01");
  }

  @Test
  void whatThePaperDoesNotHaveIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> evidence.statement(44));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> evidence.reference(124));
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> evidence.citedBy(0));
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> evidence.errata(0));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> evidence.part(PartId.of("36.c")))
        .withMessageContaining("36.a");
  }
}
