// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.guideline.Fulfillment;

/**
 * The plan against the three parts of 43a, in every way it can be told: a fact is missing if and
 * only if two plans that differ in it alone, and agree with what is told, have become of the part.
 * The dose of a cycle may also stay untold: then it follows from the dose of a day and the days,
 * and is no longer open where both are told.
 */
class FulfillmentIsExactTest {
  private static final String UNTOLD = "";

  /** The ends of what is tried: with one of them told, only values beyond could matter. */
  private static final String DOSE_BEYOND = "11";

  private static final String DAYS_BEYOND = "30";

  private static final int PER_CYCLE = 4;
  private static final ImmutableList<String> FIELDS =
      ImmutableList.of("agents", "doseGPerM2PerDay", "daysOn", "daysOff", "doseGPerM2PerCycle");
  private static final ImmutableList<ImmutableList<String>> VALUES =
      ImmutableList.of(
          ImmutableList.of("[IFOSFAMIDE]", "[DOXORUBICIN]", "[]"),
          ImmutableList.of("0.5", "1", "4", DOSE_BEYOND),
          ImmutableList.of("1", "3", "14", DAYS_BEYOND),
          ImmutableList.of("14", "7"),
          ImmutableList.of("10", "11"));
  private static final ImmutableList<String> PARTS =
      ImmutableList.of("43a.generic", "43a.infusional", "43a.highDose");

  private final Map<List<String>, ImmutableMap<String, PartFinding>> judged = new HashMap<>();

  @Test
  void a_fact_is_missing_if_and_only_if_two_plans_that_differ_in_it_alone_do() {
    int open = 0;
    for (List<String> told : Lists.cartesianProduct(withUntold(ImmutableSet.of(0, 1, 2, 3, 4)))) {
      if (told.get(1).equals(DOSE_BEYOND) || told.get(2).equals(DAYS_BEYOND)) {
        continue;
      }
      for (String part : PARTS) {
        PartFinding finding = judge(told, part);
        ImmutableList<String> essential = essential(told, part);
        assertThat(ToldCase.paths(finding.missingForFulfillment()))
            .as("%s with %s", part, told)
            .containsExactlyInAnyOrderElementsOf(essential);
        assertThat(finding.fulfillment().equals(Optional.of(Fulfillment.NOT_DOCUMENTED)))
            .isEqualTo(!essential.isEmpty());
        open += essential.isEmpty() ? 0 : 1;
      }
    }
    assertThat(open).as("parts that stay open").isGreaterThan(300);
  }

  private static ImmutableList<ImmutableList<String>> withUntold(ImmutableSet<Integer> places) {
    return IntStream.range(0, VALUES.size())
        .mapToObj(
            place ->
                places.contains(place)
                    ? ImmutableList.<String>builder().add(UNTOLD).addAll(VALUES.get(place)).build()
                    : VALUES.get(place))
        .collect(toImmutableList());
  }

  private ImmutableList<String> essential(List<String> told, String part) {
    return IntStream.range(0, FIELDS.size())
        .filter(place -> isOpen(told, place) && isEssential(told, place, part))
        .mapToObj(place -> "plannedSystemicTherapy." + FIELDS.get(place))
        .collect(toImmutableList());
  }

  private static boolean isOpen(List<String> told, int place) {
    boolean computed = !told.get(1).isEmpty() && !told.get(2).isEmpty();
    return told.get(place).isEmpty() && !(place == PER_CYCLE && computed);
  }

  private boolean isEssential(List<String> told, int place, String part) {
    for (List<String> plan : completions(told, place)) {
      for (String value : VALUES.get(place)) {
        List<String> other = new ArrayList<>(plan);
        other.set(place, value);
        if (!judge(other, part).fulfillment().equals(judge(plan, part).fulfillment())) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<List<String>> completions(List<String> told, int place) {
    ImmutableList<ImmutableList<String>> all =
        withUntold(place == PER_CYCLE ? ImmutableSet.of() : ImmutableSet.of(PER_CYCLE));
    return Lists.cartesianProduct(
        IntStream.range(0, told.size())
            .mapToObj(i -> told.get(i).isEmpty() ? all.get(i) : ImmutableList.of(told.get(i)))
            .collect(toImmutableList()));
  }

  private PartFinding judge(List<String> plan, String part) {
    return Objects.requireNonNull(
        judged.computeIfAbsent(plan, FulfillmentIsExactTest::parts).get(part));
  }

  private static ImmutableMap<String, PartFinding> parts(List<String> plan) {
    ToldCase patient =
        ToldCase.METASTATIC.of("SYNOVIAL_SARCOMA").and("plannedSystemicTherapy.line=2");
    for (int i = 0; i < plan.size(); i++) {
      if (!plan.get(i).isEmpty()) {
        patient = patient.and("plannedSystemicTherapy." + FIELDS.get(i) + "=" + plan.get(i));
      }
    }
    return patient.clause("43a").parts().stream()
        .collect(
            ImmutableMap.toImmutableMap(finding -> finding.part().toString(), finding -> finding));
  }
}
