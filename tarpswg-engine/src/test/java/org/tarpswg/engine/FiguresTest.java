// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.json.CaseReader;

/** The paper's two patients, visit by visit, against what their legends lead to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {
  private static final ImmutableMap<String, String> PATHS =
      ImmutableMap.of(
          "indolent", "disease.indolent",
          "limited", "disease.limited",
          "goal", "goals.systemicTherapy",
          "contraindicated", "patient.anthracyclineContraindicated",
          "doxorubicin", "primary.agentSensitivity.doxorubicin",
          "ifosfamide", "primary.agentSensitivity.ifosfamide");

  private static Stream<List<String>> visits() {
    return TestTable.rows(FiguresTest.class, "figures.csv").stream();
  }

  private static Recommendations answer(String visit) {
    return Tarpswg.recommend(
        CaseReader.strict().read(Repository.text("examples/" + visit + ".json")));
  }

  private static ImmutableSet<String> clauses(Recommendations answer, Applicability applicability) {
    return answer.findings().stream()
        .filter(finding -> finding.clause().statement() >= 38)
        .filter(finding -> finding.applicability() == applicability)
        .map(finding -> finding.clause().toString())
        .collect(toImmutableSet());
  }

  @Test
  void the_table_holds_each_visit() {
    ImmutableList<String> files =
        Repository.figures().stream()
            .map(file -> requireNonNull(file.getParent()).getFileName() + "/" + file.getFileName())
            .map(name -> name.substring(0, name.length() - ".json".length()))
            .collect(ImmutableList.toImmutableList());
    assertThat(visits().map(row -> row.get(0))).containsExactlyElementsOf(files);
  }

  @ParameterizedTest
  @MethodSource("visits")
  void what_applies_is_what_the_legend_leads_to(List<String> row) {
    Recommendations answer = answer(row.get(0));
    assertThat(answer.scope().scopeClass()).hasToString(row.get(1));
    assertThat(clauses(answer, Applicability.APPLIES))
        .containsExactlyElementsOf(TestTable.words(row.get(2)));
    assertThat(clauses(answer, Applicability.OUT_OF_SCOPE).isEmpty())
        .isEqualTo(!row.get(1).equals("OUT"));
    assertThat(answer.conflicts()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("visits")
  void what_stays_open_waits_for_what_the_legend_does_not_print(List<String> row) {
    Recommendations answer = answer(row.get(0));
    ImmutableMap.Builder<String, ImmutableSet<String>> expected = ImmutableMap.builder();
    for (String open : TestTable.words(row.get(3))) {
      List<String> halves = Splitter.on('?').splitToList(open);
      expected.put(
          halves.get(0),
          Splitter.on('+').splitToStream(halves.get(1)).map(PATHS::get).collect(toImmutableSet()));
    }
    ImmutableMap.Builder<String, ImmutableSet<String>> found = ImmutableMap.builder();
    for (ClauseFinding finding : answer.findings()) {
      if (finding.clause().statement() >= 38
          && finding.applicability() == Applicability.UNDETERMINED) {
        found.put(
            finding.clause().toString(),
            ImmutableSet.copyOf(ToldCase.paths(finding.missingForApplicability())));
      }
    }
    assertThat(found.buildOrThrow()).isEqualTo(expected.buildOrThrow());
  }

  private static Stream<List<String>> localVisits() {
    return TestTable.rows(FiguresTest.class, "figures-local.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("localVisits")
  void imaging_biopsy_and_local_therapy_are_what_the_legend_leads_to(List<String> row) {
    Recommendations answer = answer(row.get(0));
    ImmutableMap<String, Finding> findings = findings(answer);
    for (String told : TestTable.words(row.get(1))) {
      List<String> halves = Splitter.on('=').splitToList(told);
      Finding finding = requireNonNull(findings.get(halves.get(0)), told);
      assertThat(finding.applicability()).as(told).isEqualTo(Applicability.APPLIES);
      if (halves.size() > 1) {
        assertThat(finding.fulfillment()).as(told).map(Enum::name).contains(halves.get(1));
      }
    }
    assertThat(which(findings, Applicability.DOES_NOT_APPLY))
        .containsAll(TestTable.words(row.get(2)));
    assertThat(which(findings, Applicability.UNDETERMINED))
        .containsAll(TestTable.words(row.get(3)));
  }

  private static ImmutableMap<String, Finding> findings(Recommendations answer) {
    ImmutableMap.Builder<String, Finding> found = ImmutableMap.builder();
    for (ClauseFinding finding : answer.findings()) {
      found.put(finding.clause().toString(), finding);
      finding.parts().forEach(part -> found.put(part.part().toString(), part));
    }
    return found.buildOrThrow();
  }

  private static ImmutableSet<String> which(
      ImmutableMap<String, Finding> findings, Applicability applicability) {
    return findings.entrySet().stream()
        .filter(finding -> finding.getValue().applicability() == applicability)
        .map(finding -> finding.getKey())
        .collect(toImmutableSet());
  }

  @ParameterizedTest
  @CsvSource({
    "figure-1/05-second-recurrence, IFOSFAMIDE, true, false",
    "figure-1/05-second-recurrence, TRABECTEDIN, false, false",
    "figure-1/09-progression-on-ifosfamide, IFOSFAMIDE, true, true",
    "figure-1/09-progression-on-ifosfamide, TRABECTEDIN, false, false",
    "figure-1/10-response-to-trabectedin, TRABECTEDIN, true, false",
    "figure-2/03-one-nodule-progressing, GEMCITABINE_DACARBAZINE, true, false",
    "figure-2/03-one-nodule-progressing, GEMCITABINE, false, false",
    "figure-2/05-liver-metastases, GEMCITABINE, true, false",
    "figure-2/05-liver-metastases, PAZOPANIB, false, false",
  })
  void what_was_given_before_is_offered_again_and_flagged(
      String visit, Regimen regimen, boolean given, boolean progressed) {
    TreatmentOption option =
        answer(visit).options().offered().stream()
            .filter(offered -> offered.regimen() == regimen)
            .findFirst()
            .orElseThrow();
    assertThat(option.previouslyGiven().isYes()).isEqualTo(given);
    assertThat(option.caveats().contains(Caveat.PROGRESSED_BEFORE)).isEqualTo(progressed);
  }

  @Test
  void dacarbazine_with_doxorubicin_is_conditional_where_the_lung_metastases_were_found() {
    String downsizing =
        Repository.text("examples/figure-2/02-metastases-found.json")
            .replaceFirst("\\{", "{\"goals\": {\"systemicTherapy\": \"DOWNSIZE_FOR_RESECTION\"},");
    Recommendations answer = Tarpswg.recommend(CaseReader.strict().read(downsizing));
    assertThat(answer.options().conditional().get(0).regimen())
        .isEqualTo(Regimen.DOXORUBICIN_DACARBAZINE);
    assertThat(answer.options().conditional().get(0).anchors())
        .extracting(anchor -> anchor.clause())
        .containsExactly(ClauseId.of("41a"), ClauseId.of("41b"));
  }
}
