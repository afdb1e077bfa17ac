// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Part;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;

/** The cases reach every clause, part, threshold and assessment kind. */
class CoverageTest {
  private static final ImmutableList<ConformanceCase> CASES = ConformanceCases.all();

  static Stream<String> clausesAndParts() {
    return ClauseId.all().stream()
        .flatMap(
            clause ->
                Stream.concat(
                    Stream.of(clause.toString()),
                    Evidence.edition2018().clause(clause).parts().stream()
                        .map(Part::id)
                        .map(Object::toString)));
  }

  private static Set<Applicability> expected(String id) {
    return CASES.stream()
        .map(one -> Optional.ofNullable(one.expected().findings().get(id)))
        .flatMap(Optional::stream)
        .flatMap(finding -> finding.applicability().stream())
        .collect(toImmutableSet());
  }

  @ParameterizedTest
  @MethodSource("clausesAndParts")
  void aClauseAndAPartAppliesAndIsUndetermined(String id) {
    assertThat(expected(id)).contains(Applicability.APPLIES, Applicability.UNDETERMINED);
  }

  /** Clauses for everybody in scope never fail to apply: their counterpart lies out of scope. */
  @ParameterizedTest
  @MethodSource("clausesAndParts")
  void aClauseAndAPartHasItsCounterpart(String id) {
    assertThat(expected(id))
        .containsAnyOf(Applicability.DOES_NOT_APPLY, Applicability.OUT_OF_SCOPE);
  }

  @ParameterizedTest
  @EnumSource
  void anAssessmentIsGivenAndNotAssessedAndOpen(AssessmentKind kind) {
    ImmutableSet<String> verdicts = verdicts(kind);

    assertThat(verdicts).contains("NOT_ASSESSED", "OPEN");
    assertThat(verdicts.size()).isGreaterThan(2);
  }

  @ParameterizedTest
  @CsvSource({
    "METASTASECTOMY, NOT_SUPPORTED PALLIATIVE_RESECTION_MAY_BE_CONSIDERED"
        + " NOT_SUPPORTED_SYSTEMIC_FIRST NOT_SUPPORTED_UPFRONT DISCUSS_AFTER_RESPONSE DISCOURAGED"
        + " DISCUSS_MIXED NOT_FAVORED SUPPORTED",
    "LOCAL_ABLATION, NOT_ADDRESSED NOT_FEASIBLE CONSIDER MAY_BE_CONSIDERED",
    "LIVER_EMBOLIZATION, NOT_ADDRESSED OPTIONAL_LAST",
    "BIOPSY, REQUIRED_BEFORE_TREATMENT ADVISED_IF_FEASIBLE CONSIDER OPTIONAL NOT_NECESSARY"
        + " NOT_ADDRESSED",
    "SURVEILLANCE, NOT_DUE DUE OVERDUE"
  })
  void everyVerdictIsReached(AssessmentKind kind, String verdicts) {
    assertThat(verdicts(kind)).containsAll(List.of(verdicts.split(" ")));
  }

  private static ImmutableSet<String> verdicts(AssessmentKind kind) {
    return CASES.stream()
        .flatMap(one -> one.expected().assessments().entrySet().stream())
        .filter(entry -> entry.getKey().split("\\(", 2)[0].equals(kind.name()))
        .map(Map.Entry::getValue)
        .flatMap(of -> of.verdict().stream())
        .map(verdict -> verdict.orElse("OPEN"))
        .collect(toImmutableSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16.a cores", "16.a gaugelow", "16.a gaugehigh", "25.b months", "25.c months",
        "29.c days", "34 lower", "34 upper", "36.b months", "43a.highDose dose",
        "surveillance lower", "surveillance upper"
      })
  void aThresholdIsProbedBelowAtAndAbove(String threshold) {
    ImmutableSetMultimap<String, String> sides =
        CASES.stream()
            .map(ConformanceCase::boundary)
            .filter(boundary -> !boundary.isEmpty())
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    boundary -> boundary.substring(0, boundary.lastIndexOf(' ')),
                    boundary -> boundary.substring(boundary.lastIndexOf(' ') + 1)));

    assertThat(sides.get(threshold)).containsExactlyInAnyOrder("below", "at", "above");
  }

  @Test
  void whatIsNamedMissingIsAFact() {
    ImmutableList<FactPath> unknown =
        CASES.stream()
            .flatMap(CoverageTest::missing)
            .filter(path -> FactCatalog.find(path).isEmpty())
            .collect(toImmutableList());

    assertThat(unknown).isEmpty();
  }

  private static Stream<FactPath> missing(ConformanceCase of) {
    return Stream.concat(
            of.expected().findings().values().stream()
                .flatMap(
                    finding ->
                        Stream.concat(
                            finding.missing().stream(), finding.missingForFulfillment().stream())),
            of.expected().assessments().values().stream().flatMap(one -> one.missing().stream()))
        .flatMap(Set::stream);
  }
}
