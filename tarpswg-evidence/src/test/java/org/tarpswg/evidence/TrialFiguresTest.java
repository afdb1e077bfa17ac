// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of Table 5, read from the paper once more. */
class TrialFiguresTest {

  /** Trial, phase, reference; response in percent; months without progression; months of life. */
  private static final String PRINTED =
      """
      MAKI_2007 II [92] 16, 8 | 6.2, 3 | 18, 12
      LORIGAN_2007 III [84] 8.4, 5.5, 11.8 ns | 3.0, 2.16, 2.52 ns | 10.92, 10.92, 12.0 ns
      GARCIA_DEL_MURO_2011 II [94] 49, 25 =0.009 | 4.2, 2 =0.005 | 16.8, 8.2 =0.014
      PALETTE III [90] 6, 0 | 4.6, 1.6 <0.0001 | 12.5, 10.7 =0.25
      TAXOGEM II [93] 5, 14 | 3.4, 6.3 ns | 13, 15 ns
      EORTC_62012 III [81] 26, 14 <0.0006 | 7.4, 4.6 =0.03 | 14.3, 12.8 =0.076
      GEDDIS III [79] - | 5.5, 5.4 =0.07 | 14.5, 16.4 =0.67
      DEMETRI_2016 III [87] 9.9, 6.9 =0.33 | 4.2, 1.5 <0.0001 | 12.4, 12.9 =0.37
      PICASSO_III III [77] 28.3, 19.9 | 6.0, 5.2 =0.19 | 15.9, 16.9 =0.74
      TAP_2016 II [80] 18.2, 11.9 =0.3421 | 6.6, 4.1 =0.06 | 26.5, 14.7 =0.0003
      SCHOFFSKI_2016 III [89] 4, 5 =0.62 | 2.6, 2.6 =0.229 | 13.5, 11.5 =0.0169
      """;

  /** How many patients each enrolled, as the table says; one counts a subgroup only. */
  private static final String PATIENTS =
      "122 326 113 369 44 (non-uterine LMS only) 455 257 518 447 133 452";

  private static String row(TrialRow trial) {
    return "%s %s [%d] %s"
        .formatted(
            trial.trial(),
            trial.phase(),
            trial.reference(),
            Stream.of(
                    trial.responseRate(), trial.progressionFreeSurvival(), trial.overallSurvival())
                .map(TrialFiguresTest::figures)
                .collect(joining(" | ")));
  }

  private static String figures(Outcome outcome) {
    if (!(outcome instanceof Outcome.Value value)) {
      return "-";
    }
    String figures =
        Joiner.on(", ").join(value.values().stream().map(TrialFiguresTest::plain).iterator());
    String p =
        value.p().map(found -> " " + found.operator().symbol() + plain(found.value())).orElse("");
    return figures + p + (value.significance().isPresent() ? " ns" : "");
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  @Test
  void everyFigureIsAsPrinted() {
    assertThat(Evidence.edition2018().table5().stream().map(TrialFiguresTest::row))
        .containsExactlyElementsOf(PRINTED.lines().collect(toImmutableList()));
  }

  @Test
  void everyNumberOfPatientsIsAsPrinted() {
    assertThat(
            Evidence.edition2018().table5().stream()
                .map(trial -> trial.patients().printed())
                .collect(joining(" ")))
        .isEqualTo(PATIENTS);
  }
}
