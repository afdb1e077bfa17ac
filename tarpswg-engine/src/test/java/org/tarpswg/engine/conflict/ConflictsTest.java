// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.engine.reading.CaseSketch.all;
import static org.tarpswg.engine.reading.CaseSketch.caseOf;
import static org.tarpswg.engine.reading.CaseSketch.disease;
import static org.tarpswg.engine.reading.CaseSketch.lesion;
import static org.tarpswg.engine.reading.CaseSketch.lesions;
import static org.tarpswg.engine.reading.CaseSketch.onlyLesions;
import static org.tarpswg.engine.reading.CaseSketch.operations;
import static org.tarpswg.engine.reading.CaseSketch.primary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.tarpswg.engine.reading.CaseSketch.Fact;
import org.tarpswg.model.answer.Conflict;
import org.tarpswg.model.answer.ConflictKind;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.DiseasePattern;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.clinical.TumorGrade;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

class ConflictsTest {
  private static final Policy DEFAULTS = Policy.builder().build();
  static final ImmutableList<ConflictPairs.Pair> PAIRS = ConflictPairs.pairs();

  private static ImmutableList<Conflict> conflicts(Fact... facts) {
    return Conflicts.of(caseOf(facts), DEFAULTS);
  }

  private static List<String> codes(Fact... facts) {
    return conflicts(facts).stream().map(Conflict::code).toList();
  }

  @ParameterizedTest
  @FieldSource("PAIRS")
  void a_pair_gives_exactly_its_code(ConflictPairs.Pair pair) {
    assertThat(codes(pair.one(), pair.other())).containsExactly(pair.code());
  }

  @ParameterizedTest
  @FieldSource("PAIRS")
  void dropping_either_fact_ends_the_conflict(ConflictPairs.Pair pair) {
    assertThat(conflicts(pair.one())).isEmpty();
    assertThat(conflicts(pair.other())).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("PAIRS")
  void a_conflict_names_its_facts_as_the_catalog_does(ConflictPairs.Pair pair) {
    Conflict conflict = conflicts(pair.one(), pair.other()).get(0);
    assertThat(conflict.facts())
        .extracting(FactPath::text)
        .containsExactlyElementsOf(Splitter.on(' ').split(pair.paths()));
    assertThat(conflict.facts())
        .allSatisfy(path -> assertThat(FactCatalog.find(path)).as(path.text()).isPresent());
  }

  @ParameterizedTest
  @FieldSource("PAIRS")
  void a_conflict_names_its_clauses_once_and_in_the_order_of_the_paper(ConflictPairs.Pair pair) {
    Conflict conflict = conflicts(pair.one(), pair.other()).get(0);
    assertThat(conflict.clauses()).isSorted().doesNotHaveDuplicates();
    assertThat(conflict.clauses())
        .extracting(ClauseId::toString)
        .containsAll(Splitter.on(' ').split(pair.clauses()));
  }

  @ParameterizedTest
  @FieldSource("PAIRS")
  void a_conflict_says_what_disagrees_and_what_is_read(ConflictPairs.Pair pair) {
    Conflict conflict = conflicts(pair.one(), pair.other()).get(0);
    assertThat(conflict.used()).isNotBlank();
    assertThat(conflict.message()).contains(" beside ");
  }

  @Test
  void every_code_of_the_table_has_a_pair() {
    assertThat(PAIRS).extracting(ConflictPairs.Pair::code).hasSameElementsAs(Conflicts.codes());
  }

  @Test
  void the_codes_are_those_of_the_table_in_its_order() {
    assertThat(Conflicts.codes())
        .containsExactly(
            "TYPICAL_LESION_WITHOUT_METASTASIS",
            "PATTERN_WITHOUT_METASTASIS",
            "NO_LESION_LISTED",
            "LESION_LEFT_AFTER_CLEARANCE",
            "CLEARED_WITHOUT_ACT",
            "PATTERN_AGAINST_LESIONS",
            "LESION_OUTSIDE_PATTERN",
            "REMOVAL_OUTSIDE_PATTERN",
            "STATUS_AGAINST_PATTERN",
            "SARCOMATOSIS_NOT_MULTIFOCAL",
            "LIVER_VOLUME_AGAINST_LESIONS",
            "NOT_MANAGEABLE_AGAINST_LESIONS",
            "NOT_RESECTABLE_AGAINST_LESIONS",
            "SYNCHRONOUS_WITH_INTERVAL",
            "INTERVAL_AGAINST_DATES",
            "METASTASIS_BEFORE_PRIMARY",
            "TIMING_AGAINST_DATES",
            "FIRST_METASTASIS_AFTER_LESION",
            "IN_SITU_AND_RESECTED",
            "MARGIN_AGAINST_STATUS",
            "RECURRENT_AGAINST_HISTORY",
            "UNTREATED_AGAINST_HISTORY",
            "RESPONSE_WITHOUT_THERAPY",
            "RESPONSE_AGAINST_LINE",
            "BEST_RESPONSE_AGAINST_FOCUS",
            "SUSPICION_AGAINST_LESION",
            "LINE_AGAINST_HISTORY",
            "ANTHRACYCLINE_DOSE_AGAINST_AGENTS",
            "GRADE_AGAINST_JUDGEMENT",
            "HISTOLOGY_AGAINST_CODE",
            "ALTERATION_AGAINST_TABLE",
            "ALK_STATUS_WITHOUT_TEST",
            "MANAGEABLE_AGAINST_COMPLETENESS",
            "SENSITIVITY_AGAINST_PAPER",
            "NEVER_SMOKER_WITH_QUIT_DATE",
            "ANTHRACYCLINE_PLANNED",
            "PAZOPANIB_IN_LIPOSARCOMA",
            "ASPIRATION_WITH_CORES",
            "BIOPSY_AGAINST_LESION",
            "PURPOSE_AGAINST_PRIMARY",
            "RELATION_AGAINST_SIDES",
            "SPREAD_AGAINST_LESIONS",
            "OPERATION_AGAINST_LESIONS",
            "RESECTED_WITHOUT_OPERATION",
            "FIELD_WITHOUT_RADIOTHERAPY",
            "PROGRESSION_AGAINST_REGRESSION",
            "RESPONSE_WITHOUT_LINE",
            "CLEARANCE_AGAINST_MARGIN");
  }

  @ParameterizedTest
  @FieldSource("PAIRS")
  void only_a_plan_or_an_act_against_a_clause_is_a_deviation(ConflictPairs.Pair pair) {
    boolean deviates =
        pair.code().equals("ANTHRACYCLINE_PLANNED")
            || pair.code().equals("PAZOPANIB_IN_LIPOSARCOMA");
    assertThat(conflicts(pair.one(), pair.other()).get(0).kind())
        .isEqualTo(deviates ? ConflictKind.DEVIATION : ConflictKind.FLAG);
  }

  @Test
  void several_conflicts_stand_in_the_order_of_the_table() {
    assertThat(
            codes(
                Facts.margin(ResectionMargin.R0),
                operations(Facts.primaryWith(ResectionMargin.R1)),
                disease(it -> it.allSitesManageable(Ternary.NO)),
                all(
                    Facts.status(MetastaticStatus.NONE),
                    onlyLesions(
                        lesion(
                            "L1",
                            it -> it.from(Facts.TYPICAL).completelyResectable(Ternary.YES))))))
        .containsExactly(
            "TYPICAL_LESION_WITHOUT_METASTASIS",
            "NOT_MANAGEABLE_AGAINST_LESIONS",
            "MARGIN_AGAINST_STATUS");
  }

  @Test
  void a_list_that_counts_as_not_told_contradicts_no_pattern() {
    assertThat(
            codes(
                Facts.status(MetastaticStatus.CONFIRMED),
                Facts.patterns(DiseasePattern.MULTIFOCAL_INTRA_ABDOMINAL),
                onlyLesions()))
        .containsExactly("NO_LESION_LISTED");
  }

  @Test
  void without_a_status_the_pattern_settles_every_clause() {
    Fact pattern = Facts.patterns(DiseasePattern.DISTANT);
    Fact foci = lesions(Facts.at("L1", LesionSite.PERITONEUM, 2));
    assertThat(conflicts(pattern, foci).get(0).clauses()).hasSize(56);
    assertThat(conflicts(Facts.status(MetastaticStatus.CONFIRMED), pattern, foci).get(0).clauses())
        .extracting(ClauseId::toString)
        .containsExactly("14", "32", "33");
  }

  @Test
  void an_interval_by_the_dates_of_the_lesions_is_none_beside_synchronous() {
    Conflict conflict =
        conflicts(
                Facts.timing(MetastasisTiming.SYNCHRONOUS),
                Facts.treatmentEnd("2016-01-10"),
                disease(it -> it.recurrent(Ternary.NO)),
                onlyLesions(Facts.found("L2", "2017-01-10"), Facts.found("L1", "2016-03-10")))
            .get(0);
    assertThat(conflict.code()).isEqualTo("SYNCHRONOUS_WITH_INTERVAL");
    assertThat(conflict.facts())
        .extracting(FactPath::text)
        .containsExactly(
            "disease.timing",
            "primary.treatmentCompletedOn",
            "lesions[L1].firstDetectedOn",
            "lesions[L2].firstDetectedOn");
  }

  @ParameterizedTest
  @CsvSource({"9, true", "10, true", "11, false", "12, false", "13, false", "14, true"})
  void a_month_more_or_less_than_twelve_by_the_dates_is_rounding(int stated, boolean raised) {
    assertThat(
            codes(
                Facts.interval(stated),
                Facts.treatmentEnd("2016-01-10"),
                Facts.firstMetastasis("2017-01-10")))
        .hasSize(raised ? 1 : 0);
  }

  @Test
  void a_lesion_of_the_spine_may_be_the_bone_that_is_suspected() {
    Fact suspected = disease(it -> it.boneMetastasisSuspected(Ternary.YES));
    assertThat(codes(suspected, onlyLesions(Facts.at("L1", LesionSite.SPINE, 1)))).isEmpty();
    assertThat(codes(suspected, lesions(Facts.at("L1", LesionSite.LUNG, 1)))).isEmpty();
  }

  @Test
  void the_order_of_the_lesions_changes_nothing() {
    Lesion second = lesion("L2", it -> it.appearance(Facts.TYPICAL.appearance()));
    Fact none = Facts.status(MetastaticStatus.NONE);
    assertThat(conflicts(none, lesions(Facts.TYPICAL, second)))
        .hasSize(1)
        .isEqualTo(conflicts(none, lesions(second, Facts.TYPICAL)));
  }

  @Test
  void grade_2_is_high_under_two_tier_grading_only() {
    Policy twoTier = Policy.builder().twoTierGrading(true).build();
    PatientCase high = judged(Ternary.YES);
    PatientCase low = judged(Ternary.NO);
    assertThat(Conflicts.of(high, DEFAULTS)).hasSize(1);
    assertThat(Conflicts.of(high, twoTier)).isEmpty();
    assertThat(Conflicts.of(low, DEFAULTS)).isEmpty();
    assertThat(Conflicts.of(low, twoTier)).hasSize(1);
  }

  private static PatientCase judged(Ternary highGrade) {
    return caseOf(
        primary(it -> it.grade(Known.known(TumorGrade.FNCLCC_2))),
        primary(it -> it.highGrade(highGrade)));
  }
}
