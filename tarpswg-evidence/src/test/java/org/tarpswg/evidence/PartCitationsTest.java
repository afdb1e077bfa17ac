// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/**
 * What each part of a clause cites, read from the paper once more; the other parts cite nothing.
 */
class PartCitationsTest {
  private static final ImmutableMap<String, ImmutableList<Integer>> PRINTED =
      ImmutableMap.<String, ImmutableList<Integer>>builder()
          .put("10b.imaging", ImmutableList.of(11))
          .put("10b.waiver", ImmutableList.of(11))
          .put("16.a", ImmutableList.of(15))
          .put("25.a", ImmutableList.of(32, 36, 37, 45, 52, 53))
          .put("25.b", ImmutableList.of(32, 35, 36, 37, 38, 39, 40, 41, 45, 53, 54))
          .put("25.c", ImmutableList.of(32))
          .put("29.b", ImmutableList.of(58))
          .put("29.c", ImmutableList.of(42))
          .put("32.ii", ImmutableList.of(5))
          .put("36.b", ImmutableList.of(31, 36))
          .put("43a.generic", ImmutableList.of(84))
          .put("43a.infusional", ImmutableList.of(85))
          .put("43a.highDose", ImmutableList.of(86))
          .build();

  @Test
  void everyPartCitesWhatIsPrinted() {
    assertThat(
            Evidence.edition2018().clauses().stream()
                .flatMap(clause -> clause.parts().stream())
                .filter(part -> !part.citations().isEmpty())
                .collect(
                    toImmutableSortedMap(
                        Comparator.<String>naturalOrder(),
                        part -> part.id().toString(),
                        part -> part.citations())))
        .isEqualTo(PRINTED);
  }
}
