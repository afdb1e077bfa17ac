// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.mutation;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;

/** The rows of plans.csv as FulfillmentTest reads them. */
final class Plans {
  private static final ToldCase PALLIATIVE =
      ToldCase.METASTATIC.and(
          "plannedSystemicTherapy.line=1",
          "goals.systemicTherapy=PALLIATIVE",
          "patient.anthracyclineContraindicated=false",
          "primary.agentSensitivity.doxorubicin=true",
          "disease.limited=true");

  private Plans() {}

  static Stream<Told> told(List<String> row) {
    ToldCase patient = situation(row.get(2)).of(row.get(1));
    Fulfillment other =
        row.get(5).equals("should") ? Fulfillment.OUTSTANDING : Fulfillment.NOT_TRACKED;
    return Stream.of(
            Stream.of(told(row, patient, Fulfillment.NOT_DOCUMENTED)),
            Splitter.on(' ')
                .splitToStream(row.get(3))
                .map(plan -> told(row, planning(patient, plan), Fulfillment.DONE)),
            Splitter.on(' ')
                .splitToStream(row.get(4) + " []")
                .map(plan -> told(row, planning(patient, plan), other)))
        .flatMap(each -> each);
  }

  private static ToldCase situation(String name) {
    return switch (name) {
      case "palliative" -> PALLIATIVE;
      case "downsizing" -> PALLIATIVE.and("goals.systemicTherapy=DOWNSIZE_FOR_RESECTION");
      default -> PALLIATIVE.and("plannedSystemicTherapy.line=2");
    };
  }

  private static ToldCase planning(ToldCase patient, String plan) {
    return patient.and("plannedSystemicTherapy.agents=" + plan);
  }

  private static Told told(List<String> row, ToldCase patient, Fulfillment expected) {
    return new Told(
        "plans.csv",
        row.get(0),
        row.get(0),
        new CaseFacts(patient.read(), Policy.builder().build()),
        Optional.of(Applicability.APPLIES),
        Optional.of(Optional.of(expected)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
