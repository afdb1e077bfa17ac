// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.EvidenceLevel;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.guideline.RecommendationGrade;

class CountsTest {
  private final Evidence evidence = Evidence.edition2018().readAll();

  @Test
  void everyRowOfThePaperIsThere() {
    assertThat(evidence.statements()).hasSize(43);
    assertThat(evidence.clauses()).hasSize(56);
    assertThat(evidence.narrative()).hasSize(10);
    assertThat(evidence.table1().included()).hasSize(6);
    assertThat(evidence.table1().excluded()).hasSize(11);
    assertThat(evidence.table2().levels()).hasSize(5);
    assertThat(evidence.table2().grades()).hasSize(5);
    assertThat(evidence.table3().series()).hasSize(33);
    assertThat(evidence.table4().series()).hasSize(12);
    assertThat(evidence.table5()).hasSize(11);
    assertThat(evidence.references()).hasSize(123);
    assertThat(evidence.collaborators()).hasSize(106);
  }

  @Test
  void gradingsAreDistributedAsPrinted() {
    Map<String, Long> gradings =
        evidence.clauses().stream()
            .collect(groupingBy(clause -> clause.grading().toString(), counting()));

    assertThat(gradings)
        .containsOnly(
            Map.entry("VA", 14L),
            Map.entry("VB", 10L),
            Map.entry("IVA", 10L),
            Map.entry("IVB", 9L),
            Map.entry("IVC", 1L),
            Map.entry("IIIB", 1L),
            Map.entry("IIB", 1L),
            Map.entry("IA", 4L),
            Map.entry("IB", 6L));
  }

  @Test
  void filtersByLevelAndGradeAgreeWithTheGradings() {
    assertThat(evidence.clauses(EvidenceLevel.I)).hasSize(10);
    assertThat(evidence.clauses(EvidenceLevel.V)).hasSize(24);
    assertThat(evidence.clauses(RecommendationGrade.A)).hasSize(28);
    assertThat(evidence.clauses(RecommendationGrade.B)).hasSize(27);
    assertThat(evidence.clauses(RecommendationGrade.C))
        .extracting(Clause::id)
        .containsExactly(ClauseId.of("31"));
    assertThat(evidence.clauses(RecommendationGrade.D)).isEmpty();
    assertThat(evidence.clauses(RecommendationGrade.E)).isEmpty();
  }

  @Test
  void everyKeyFindsItsOwnRow() {
    assertThat(evidence.statements())
        .allSatisfy(row -> assertThat(evidence.statement(row.number())).isSameAs(row));
    assertThat(ClauseId.all()).allSatisfy(id -> assertThat(evidence.clause(id).id()).isEqualTo(id));
    assertThat(List.of(NarrativePoint.values()))
        .allSatisfy(point -> assertThat(evidence.narrative(point).point()).isEqualTo(point));
    assertThat(evidence.references())
        .allSatisfy(row -> assertThat(evidence.reference(row.number())).isSameAs(row));
    assertThat(evidence.clauses())
        .flatExtracting(Clause::parts)
        .allSatisfy(part -> assertThat(evidence.part(part.id())).isSameAs(part));
  }

  @Test
  void statementsStandUnderTheTwelveHeadingsInOrder() {
    assertThat(evidence.statements()).extracting(Statement::heading).isSorted();
    assertThat(evidence.clauses())
        .allSatisfy(
            clause ->
                assertThat(clause.heading())
                    .isEqualTo(evidence.statement(clause.id().statement()).heading()));
  }

  @Test
  void onlyStatements10And43HaveALeadInAndTheNarrativeRepeatsIt() {
    assertThat(evidence.statements())
        .filteredOn(statement -> statement.leadIn().isPresent())
        .extracting(Statement::number)
        .containsExactly(10, 43)
        .allSatisfy(
            number ->
                assertThat(evidence.leadIns())
                    .filteredOn(leadIn -> leadIn.statement().filter(number::equals).isPresent())
                    .extracting(LeadIn::gist)
                    .containsExactly(evidence.statement(number).leadIn().orElseThrow()));
  }

  @Test
  void table1PlacesEntitiesAndSites() {
    SubtypeTable table = evidence.table1();

    assertThat(table.includedEntities()).hasSize(7);
    assertThat(table.included(HistologicEntity.WD_LPS))
        .isEqualTo(table.included(HistologicEntity.DD_LPS))
        .isPresent();
    assertThat(table.excluded(HistologicEntity.GIST)).isPresent();
    assertThat(table.included(HistologicEntity.PECOMA)).isEmpty();
    assertThat(table.excluded(HistologicEntity.PECOMA)).isEmpty();
    assertThat(table.excluded(PrimarySite.CERVIX)).isPresent();
    assertThat(table.excluded(PrimarySite.RETROPERITONEUM)).isEmpty();
  }
}
