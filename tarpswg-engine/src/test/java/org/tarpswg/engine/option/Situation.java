// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.stream.Stream;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.answer.TreatmentOptions;
import org.tarpswg.model.clinical.Regimen;

/** The situations in which the tables of this package ask for options. */
final class Situation {
  private static final ToldCase FIRST =
      ToldCase.METASTATIC.and(
          "plannedSystemicTherapy.line=1", "patient.anthracyclineContraindicated=false");
  private static final ToldCase LATER =
      ToldCase.METASTATIC.and(
          "patient.anthracyclineContraindicated=false",
          "systemicTherapies[0].setting=ADVANCED",
          "systemicTherapies[0].agents=[VINORELBINE]",
          "systemicTherapiesComplete=true");
  private static final ImmutableMap<String, ToldCase> BY_NAME =
      ImmutableMap.<String, ToldCase>builder()
          .put("palliative", FIRST.and("goals.systemicTherapy=PALLIATIVE"))
          .put("downsizing", FIRST.and("goals.systemicTherapy=DOWNSIZE_FOR_RESECTION"))
          .put("biology", FIRST.and("goals.systemicTherapy=TEST_BIOLOGY"))
          .put("none wanted", FIRST.and("goals.systemicTherapy=NONE"))
          .put("later", LATER.and("goals.systemicTherapy=PALLIATIVE"))
          .put("later downsizing", LATER.and("goals.systemicTherapy=DOWNSIZE_FOR_SYMPTOMS"))
          .put(
              "contraindicated",
              FIRST.and(
                  "goals.systemicTherapy=PALLIATIVE", "patient.anthracyclineContraindicated=true"))
          .buildOrThrow();

  private Situation() {}

  /** A patient in this situation. */
  static ToldCase of(String name, String histology) {
    return Objects.requireNonNull(BY_NAME.get(name), name).of(histology);
  }

  /** The option of a regimen, offered or not. */
  static TreatmentOption option(ToldCase patient, Regimen regimen) {
    TreatmentOptions options = patient.answer().options();
    return Stream.of(
            options.offered(),
            options.conditional(),
            options.needsJudgement(),
            options.advisedAgainst())
        .flatMap(list -> list.stream())
        .filter(option -> option.regimen() == regimen)
        .findFirst()
        .orElseThrow(() -> new AssertionError(regimen + " is in none of the lists"));
  }
}
