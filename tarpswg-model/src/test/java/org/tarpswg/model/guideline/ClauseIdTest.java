// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarpswg.model.problem.InvalidValueException;

class ClauseIdTest {
  private static final List<String> PRINTED =
      Splitter.on(' ')
          .splitToList(
              "1 2 3 4 5 6 7 8 9 10a 10b 10c 11a 11b 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27"
                  + " 28 29 30 31 32 33 34 35 36 37 38 39 40a 40b 41a 41b 42 43a 43b 43c 43d 43e 43f"
                  + " 43g 43h 43i");

  @Test
  void thereAreFiftySixClausesInThePapersOrder() {
    assertThat(ClauseId.all()).hasSize(56);
    assertThat(ClauseId.all()).extracting(ClauseId::toString).containsExactlyElementsOf(PRINTED);
  }

  @Test
  void theyBelongToFortyThreeStatements() {
    assertThat(ClauseId.all().stream().map(ClauseId::statement).distinct())
        .hasSize(43)
        .isSorted()
        .startsWith(1)
        .endsWith(43);
    assertThat(ClauseId.of("43c").statement()).isEqualTo(43);
    assertThat(ClauseId.of("36").statement()).isEqualTo(36);
  }

  @Test
  void eachKnowsItsPlaceAndIsFoundByItsText() {
    ImmutableList<ClauseId> all = ClauseId.all();
    for (int place = 0; place < all.size(); place++) {
      assertThat(all.get(place).position()).isEqualTo(place);
      assertThat(ClauseId.of(PRINTED.get(place))).isSameAs(all.get(place));
    }
    assertThat(all).isSorted().doesNotHaveDuplicates();
    assertThat(ClauseId.of("9")).isLessThan(ClauseId.of("10a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "44", "10", "11", "40", "41", "43", "10d", "11c", "43j", "36a", "12a", "43C", "43 c",
        "", "01", "S36", "-1", "１"
      })
  void aClauseThePaperDoesNotHaveIsRefused(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ClauseId.of(text))
        .satisfies(refused -> assertThat(refused.found()).isEqualTo(text));
  }

  @ParameterizedTest
  @CsvSource({"12.a, 12, a", "10b.waiver, 10b, waiver", "43a.highDose, 43a, highDose", "1.i, 1, i"})
  void aPartIsItsClauseAndItsName(String text, String clause, String name) {
    PartId part = PartId.of(text);
    assertThat(part).isEqualTo(new PartId(ClauseId.of(clause), name)).hasToString(text);
    assertThat(PartId.of(part.toString())).isEqualTo(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12a",
        "12",
        "",
        ".",
        ".a",
        "12.",
        "12.A",
        "12.a.b",
        "12.a1",
        "12a.a",
        "43.a",
        "10b.high-dose",
        "12. a"
      })
  void whatIsNoPartIsRefused(String text) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> PartId.of(text));
  }

  @Test
  void partsFollowTheirClauses() {
    assertThat(PartId.of("9.b")).isLessThan(PartId.of("10b.imaging"));
    assertThat(PartId.of("12.a")).isLessThan(PartId.of("12.b"));
  }
}
