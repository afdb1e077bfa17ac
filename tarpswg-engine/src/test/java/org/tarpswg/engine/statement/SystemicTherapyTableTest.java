// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.model.clinical.SystemicTherapyGoal.DOWNSIZE_FOR_RESECTION;
import static org.tarpswg.model.clinical.SystemicTherapyGoal.DOWNSIZE_FOR_SYMPTOMS;
import static org.tarpswg.model.clinical.SystemicTherapyGoal.PALLIATIVE;
import static org.tarpswg.model.guideline.Applicability.APPLIES;
import static org.tarpswg.model.guideline.Applicability.UNDETERMINED;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tarpswg.engine.Patients;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.known.Ternary;

/**
 * Every histology, line, goal and word on anthracyclines, against a table written from the paper.
 */
class SystemicTherapyTableTest {
  private static final Set<SystemicTherapyGoal> DOWNSIZING =
      EnumSet.of(DOWNSIZE_FOR_RESECTION, DOWNSIZE_FOR_SYMPTOMS);
  private static final Set<HistologicEntity> DACARBAZINE_PREFERRED =
      EnumSet.of(HistologicEntity.LMS, HistologicEntity.SFT);

  /** What applies, and what waits for a judgement on sensitivity. */
  private record Expected(ImmutableSet<String> applies, ImmutableSet<String> waits) {
    static Expected parse(String cell) {
      List<String> halves = Splitter.on('?').splitToList(cell + "?");
      return new Expected(words(halves.get(0)), words(halves.get(1)));
    }

    private static ImmutableSet<String> words(String half) {
      return ImmutableSet.copyOf(Splitter.on(' ').omitEmptyStrings().splitToList(half.trim()));
    }

    Expected with(String... clauses) {
      Set<String> more = Sets.union(applies, ImmutableSet.copyOf(clauses));
      return new Expected(ImmutableSet.copyOf(more), waits);
    }
  }

  private record Row(
      HistologicEntity entity,
      Expected palliative,
      Expected downsizing,
      Expected later,
      Expected contraindicated) {
    static Row parse(String line) {
      List<String> cells = Splitter.on(';').splitToList(line);
      return new Row(
          HistologicEntity.valueOf(cells.get(0)),
          Expected.parse(cells.get(1)),
          Expected.parse(cells.get(2)),
          Expected.parse(cells.get(3)),
          Expected.parse(cells.get(4)));
    }

    Expected firstLine(SystemicTherapyGoal goal, Ternary contraindicated) {
      if (contraindicated.isYes()) {
        return contraindicated();
      } else if (goal == PALLIATIVE) {
        return palliative();
      }
      boolean nothingPrinted = !DOWNSIZING.contains(goal);
      return nothingPrinted ? new Expected(onlyIn("42"), ImmutableSet.of()) : downsizing();
    }

    private ImmutableSet<String> onlyIn(String clause) {
      return downsizing().applies().contains(clause) ? ImmutableSet.of(clause) : ImmutableSet.of();
    }

    Expected laterLine(SystemicTherapyGoal goal, Ternary contraindicated) {
      boolean limited = downsizing().applies().isEmpty();
      if (limited || !DOWNSIZING.contains(goal) || contraindicated.isYes()) {
        return later();
      }
      return DACARBAZINE_PREFERRED.contains(entity)
          ? later().with("41a", "41b")
          : later().with("41a");
    }
  }

  private static List<Row> table() throws IOException {
    return Resources.readLines(
            Resources.getResource(SystemicTherapyTableTest.class, "systemic-therapy.csv"), UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"))
        .map(Row::parse)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyHistologyLineGoalAndContraindication() throws IOException {
    return table().stream()
        .flatMap(
            row ->
                Stream.of(SystemicTherapyGoal.values())
                    .flatMap(
                        goal ->
                            Stream.of(Ternary.YES, Ternary.NO)
                                .flatMap(word -> bothLines(row, goal, word))));
  }

  private static Stream<DynamicTest> bothLines(
      Row row, SystemicTherapyGoal goal, Ternary contraindicated) {
    String patient = row.entity() + ", goal " + goal + ", contraindicated " + contraindicated;
    PatientCase first =
        Patients.firstLine(Patients.metastatic(row.entity()), goal, contraindicated);
    PatientCase later =
        Patients.laterLine(Patients.metastatic(row.entity()), goal, contraindicated);
    return Stream.of(
        DynamicTest.dynamicTest(
            "first line, " + patient, () -> check(first, row.firstLine(goal, contraindicated))),
        DynamicTest.dynamicTest(
            "later line, " + patient, () -> check(later, row.laterLine(goal, contraindicated))));
  }

  private static void check(PatientCase patient, Expected expected) {
    Recommendations answer = Tarpswg.recommend(patient);
    assertThat(clauses(answer, APPLIES)).as("applies").isEqualTo(expected.applies());
    assertThat(clauses(answer, UNDETERMINED)).as("waits").isEqualTo(expected.waits());
  }

  private static ImmutableSet<String> clauses(Recommendations answer, Applicability applicability) {
    return answer.findings().stream()
        .filter(finding -> finding.clause().statement() >= 40)
        .filter(finding -> finding.applicability() == applicability)
        .map(ClauseFinding::clause)
        .map(Object::toString)
        .collect(toImmutableSet());
  }
}
