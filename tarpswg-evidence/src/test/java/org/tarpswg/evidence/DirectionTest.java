// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;

class DirectionTest {
  private final Evidence evidence = Evidence.edition2018();

  @ParameterizedTest
  @CsvSource({
    "33,  IIIB, AGAINST,   NO_ROLE",
    "42,  IA,   INFORMS,   NONE",
    "43c, IB,   INFORMS,   MAY",
    "31,  IVC,  FOR,       MAY",
    "39,  VA,   FOR,       ENCOURAGED",
    "6,   IVA,  FOR,       SHOULD"
  })
  void directionIsReadAndNotDerivedFromTheGrade(
      String id, String grading, Direction direction, Force force) {
    Clause clause = evidence.clause(ClauseId.of(id));

    assertThat(clause.grading()).hasToString(grading);
    assertThat(clause.direction()).contains(direction);
    assertThat(clause.force()).contains(force);
  }

  @Test
  void oneGradeStandsOverDifferentDirections() {
    Clause biopsy = evidence.clause(ClauseId.of("16"));

    assertThat(biopsy.direction()).isEmpty();
    assertThat(biopsy.parts())
        .extracting(Part::direction)
        .containsExactly(Direction.FOR, Direction.AGAINST, Direction.FOR);
    assertThat(biopsy.parts()).extracting(Part::grading).containsOnly(biopsy.grading());
  }

  @Test
  void aClauseWithPartsHasTheDirectionAndForceThatAllOfThemShare() {
    assertThat(evidence.clauses())
        .filteredOn(clause -> !clause.parts().isEmpty())
        .hasSize(13)
        .allSatisfy(
            clause -> {
              assertThat(clause.direction())
                  .isEqualTo(
                      clause.parts().stream().map(Part::direction).distinct().count() == 1
                          ? Optional.of(clause.parts().get(0).direction())
                          : Optional.empty());
              assertThat(clause.force())
                  .isEqualTo(
                      clause.parts().stream().map(Part::force).distinct().count() == 1
                          ? Optional.of(clause.parts().get(0).force())
                          : Optional.empty());
            });
  }

  @Test
  void aClauseWithoutPartsAlwaysHasBoth() {
    assertThat(evidence.clauses())
        .filteredOn(clause -> clause.parts().isEmpty())
        .allMatch(clause -> clause.direction().isPresent() && clause.force().isPresent());
  }
}
