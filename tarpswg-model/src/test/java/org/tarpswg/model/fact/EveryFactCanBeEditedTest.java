// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarpswg.model.CaseWithEveryFact;
import org.tarpswg.model.CasesWithOneFact;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.problem.InvalidCaseException;

/** Each fact of the catalog, in a case that tells every fact. */
class EveryFactCanBeEditedTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ImmutableSet<String> MANDATORY = ImmutableSet.of("asOf", "lesions[L1].id");

  private static ImmutableList<FactPath> facts(PatientCase patientCase) {
    return FactCatalog.states(patientCase).keySet().stream()
        .filter(fact -> !MANDATORY.contains(fact.text()))
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @EnumSource(names = {"YES", "NO"})
  void forgotten_it_is_unknown_and_nothing_else_is(Ternary truths) {
    PatientCase told = CaseWithEveryFact.allBeing(truths);
    Map<FactPath, FactState> before = FactCatalog.states(told);
    for (FactPath fact : facts(told)) {
      Map<FactPath, FactState> after = FactCatalog.states(CaseEdit.forget(told, fact));
      assertThat(after).containsEntry(fact, FactState.UNKNOWN);
      assertThat(Maps.difference(before, after).entriesDiffering().keySet())
          .allSatisfy(other -> assertThat(other.text()).startsWith(fact.text()));
    }
  }

  @Test
  void told_alone_it_is_all_that_is_known() {
    CasesWithOneFact.all()
        .forEach(
            telling -> {
              FactPath fact = listed(telling.path());
              assertThat(CaseEdit.only(telling.told(), ImmutableSet.of(fact)))
                  .isEqualTo(telling.told());
            });
  }

  private static FactPath listed(FactPath template) {
    return FactPath.of(template.text().replace("lesions[*]", "lesions[L1]").replace("[*]", "[0]"));
  }

  @ParameterizedTest
  @EnumSource(names = {"YES", "NO"})
  void each_candidate_stands_in_the_json_and_changes_nothing_else(Ternary truths)
      throws JsonProcessingException {
    PatientCase told = CaseWithEveryFact.allBeing(truths);
    int written = 0;
    for (FactPath fact : facts(told)) {
      PatientCase forgotten = CaseEdit.forget(told, fact);
      for (String value : CaseEdit.candidates(told, fact)) {
        Optional<PatientCase> edited = edited(told, fact, value);
        if (edited.isPresent()) {
          assertThat(edited.get()).isNotEqualTo(told);
          assertThat(CaseEdit.forget(edited.get(), fact)).isEqualTo(forgotten);
          assertThat(json(edited.get(), fact)).isEqualTo(value);
          written++;
        }
      }
    }
    assertThat(written).isGreaterThan(1000);
  }

  private static Optional<PatientCase> edited(PatientCase told, FactPath fact, String value) {
    try {
      return Optional.of(CaseEdit.with(told, fact, value));
    } catch (InvalidCaseException refused) {
      return Optional.empty();
    }
  }

  private static String json(PatientCase told, FactPath fact) throws JsonProcessingException {
    JsonNode node = JSON.readTree(CaseWriter.write(told));
    String path = fact.text().replaceAll("\\.complete$", "Complete");
    for (String step : Splitter.on('.').split(path)) {
      node = node.path(step.replaceAll("\\[.*", ""));
      if (step.endsWith("]")) {
        node = node.path(0);
      }
    }
    return node.isArray()
        ? Streams.stream(node).map(JsonNode::asText).collect(Collectors.joining(", ", "[", "]"))
        : node.asText();
  }

  @Test
  void an_unknown_fact_gets_each_candidate_too() {
    PatientCase told = CaseWithEveryFact.allBeing(Ternary.YES);
    PatientCase records =
        CaseEdit.only(
            told,
            FactCatalog.states(told).keySet().stream()
                .filter(fact -> fact.text().endsWith("complete"))
                .toList());
    for (FactPath fact : facts(records)) {
      for (String value : CaseEdit.candidates(records, fact)) {
        Optional<PatientCase> edited = edited(records, fact, value);
        edited.ifPresent(
            one -> assertThat(FactCatalog.states(one).get(fact)).isNotEqualTo(FactState.UNKNOWN));
      }
    }
  }
}
