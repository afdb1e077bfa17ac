// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.tarpswg.engine.Repository;
import org.tarpswg.engine.Tarpswg;
import org.tarpswg.engine.answer.ClauseQuestion;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.Explanation;
import org.tarpswg.model.answer.Policy;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.testkit.generate.CaseDomain;

/** Apply a change and the answer flips; drop a fact of a minimal set and it no longer follows. */
class ExplanationReplayTest {
  /** So many subjects lie between two that are explained for one case. */
  private static final int STRIDE = 19;

  private static ImmutableList<String> subjects(PatientCase patientCase) {
    Stream<String> clauses =
        ClauseQuestion.all(Policy.builder().build()).stream().map(ClauseQuestion::id);
    Stream<String> assessments =
        Tarpswg.recommend(patientCase).assessments().stream().map(Assessment::subject);
    return Stream.concat(clauses, assessments).collect(toImmutableList());
  }

  @Example
  void the_patients_of_the_paper() {
    List<Explanation> explained = new ArrayList<>();
    int shift = 0;
    for (PatientCase visit : visits()) {
      ImmutableList<String> subjects = subjects(visit);
      for (int i = shift++ % STRIDE; i < subjects.size(); i += STRIDE) {
        Explanation explanation = Tarpswg.explain(visit, subjects.get(i));
        Replay.hold(visit, explanation);
        explained.add(explanation);
      }
    }
    assertThat(explained.stream().filter(one -> !one.sufficient().isEmpty()))
        .hasSizeGreaterThan(20);
    assertThat(explained.stream().filter(one -> one.sufficient().size() > 1)).hasSizeGreaterThan(5);
    assertThat(explained.stream().mapToInt(one -> one.changes().size()).sum()).isGreaterThan(50);
  }

  private static ImmutableList<PatientCase> visits() {
    return Repository.figures().stream()
        .map(Repository::text)
        .map(CaseReader.strict()::read)
        .collect(toImmutableList());
  }

  @Domain(CaseDomain.class)
  @Domain(DomainContext.Global.class)
  @Property(tries = 40, seed = "2018", shrinking = ShrinkingMode.OFF)
  void patients_of_every_kind(
      @ForAll PatientCase patientCase, @ForAll @IntRange(max = 10_000) int which) {
    ImmutableList<String> subjects = subjects(patientCase);
    String subject = subjects.get(which % subjects.size());
    Replay.hold(patientCase, Tarpswg.explain(patientCase, subject));
  }
}
