// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarpswg.model.guideline.Applicability.APPLIES;
import static org.tarpswg.model.guideline.Applicability.DOES_NOT_APPLY;
import static org.tarpswg.model.guideline.Applicability.OUT_OF_SCOPE;
import static org.tarpswg.model.guideline.Applicability.UNDETERMINED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.engine.ToldCase;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.testkit.generate.CaseDomain;
import org.tarpswg.testkit.generate.Refinement;

class ClauseQuestionTest {
  /** Imaging or waiver: the clause names what is missing until it is known which of them holds. */
  private static final String ONE_OF_ITS_PARTS_HOLDS = "10b";

  private static final ImmutableMap<String, ClauseQuestion> QUESTIONS =
      Maps.uniqueIndex(ClauseQuestion.all(Policy.builder().build()), ClauseQuestion::id);

  private static Map<String, Finding> findings(Recommendations all) {
    Map<String, Finding> findings = new HashMap<>();
    for (ClauseFinding clause : all.findings()) {
      findings.put(clause.clause().toString(), withoutConflicts(clause));
      clause.parts().forEach(part -> findings.put(part.part().toString(), part));
    }
    return findings;
  }

  private static ClauseFinding withoutConflicts(ClauseFinding finding) {
    return ClauseFinding.builder().from(finding).conflicts(ImmutableSet.of()).build();
  }

  @Domain(CaseDomain.class)
  @Property(tries = 60, seed = "2018", shrinking = ShrinkingMode.OFF)
  void asked_alone_a_clause_is_answered_as_in_the_whole_answer(@ForAll PatientCase patientCase) {
    Map<String, Finding> whole = findings(Tarpswg.recommend(patientCase));
    assertThat(QUESTIONS.keySet()).isEqualTo(whole.keySet());
    QUESTIONS.forEach(
        (id, question) -> {
          Finding finding = question.finding(patientCase);
          assertThat(finding).isEqualTo(whole.get(id));
          assertThat(question.applicability(patientCase)).isEqualTo(finding.applicability());
        });
  }

  @Domain(CaseDomain.class)
  @Property(tries = 120, seed = "2018", shrinking = ShrinkingMode.OFF)
  void what_more_facts_lead_to_was_possible(@ForAll Refinement refinement) {
    if (Tarpswg.recommend(refinement.more()).conflicts().isEmpty()) {
      QUESTIONS.values().forEach(question -> staysPossible(question, refinement));
    }
  }

  private static void staysPossible(ClauseQuestion question, Refinement refinement) {
    if (question.applicability(refinement.less()) == UNDETERMINED) {
      ImmutableSet<Applicability> before = question.possible(refinement.less());
      ImmutableSet<Applicability> after = question.possible(refinement.more());
      assertThat(before).as(question.id()).containsAll(after);
      if (!ONE_OF_ITS_PARTS_HOLDS.equals(question.id())) {
        assertThat(before).as(question.id()).hasSizeGreaterThan(1);
      }
    }
  }

  private static ImmutableSet<Applicability> possible(String id, ToldCase told) {
    return question(id).possible(told.read());
  }

  private static ClauseQuestion question(String id) {
    return ClauseQuestion.all(Policy.builder().build()).stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Example
  void what_is_possible_tells_out_of_scope_from_not_applying() {
    ToldCase indolent =
        ToldCase.NOTHING.and(
            "primary.histology=LMS",
            "disease.status=CONFIRMED",
            "disease.indolent=true",
            "disease.limited=true");
    assertThat(possible("38", indolent)).containsExactly(APPLIES, OUT_OF_SCOPE);
    assertThat(possible("38", indolent.and("primary.site=RETROPERITONEUM")))
        .containsExactly(APPLIES);
    assertThat(possible("38", ToldCase.METASTATIC.of("LMS")))
        .containsExactly(APPLIES, DOES_NOT_APPLY);
    assertThat(possible("38", ToldCase.NOTHING))
        .containsExactly(APPLIES, DOES_NOT_APPLY, OUT_OF_SCOPE);
    assertThat(possible("38", ToldCase.NOTHING.and("disease.status=NONE")))
        .containsExactly(OUT_OF_SCOPE);
  }

  @Example
  void a_clause_silent_on_limited_histologies_can_be_out_of_scope_for_them() {
    ToldCase open = ToldCase.METASTATIC.and("primary.histology=[LMS,PECOMA]");
    assertThat(possible("43h", open))
        .contains(APPLIES, DOES_NOT_APPLY)
        .doesNotContain(OUT_OF_SCOPE);
    assertThat(possible("38", open.and("disease.indolent=true"))).contains(APPLIES, OUT_OF_SCOPE);
  }

  /** Each value of each open fact of a small case is tried: just what is possible is reached. */
  @Example
  void all_that_is_possible_is_reached_by_telling_more() {
    ImmutableList<String> sites = ImmutableList.of("RETROPERITONEUM", "UTERUS");
    ImmutableList<String> statuses =
        ImmutableList.of("NONE", "SUSPECTED", "CONFIRMED", "RESECTED_NED");
    Set<Applicability> reached = new HashSet<>();
    ToldCase told = ToldCase.NOTHING.and("primary.histology=DD_LPS", "disease.limited=true");
    for (String site : sites) {
      for (String status : statuses) {
        for (String indolent : ImmutableList.of("true", "false")) {
          reached.add(
              told.and(
                      "primary.site=" + site,
                      "disease.status=" + status,
                      "disease.indolent=" + indolent)
                  .clause("38")
                  .applicability());
        }
      }
    }
    assertThat(reached).as("a suspicion alone leaves it open").contains(UNDETERMINED);
    assertThat(possible("38", told))
        .isEqualTo(Sets.difference(reached, ImmutableSet.of(UNDETERMINED)));
  }
}
