// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static com.google.common.collect.MoreCollectors.onlyElement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tarpswg.evidence.TrialRow.Arm;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.guideline.TrialPhase;

/**
 * Table 5, read.
 *
 * @param list its rows in printed order, which is that of {@link Trial}
 */
record Trials(ImmutableList<TrialRow> list) {

  static Trials read(DataSource source) {
    return DataFile.TABLE_5.read(
        source,
        file ->
            new Trials(
                Numbered.keyed(
                    file.field("trials"),
                    "trial",
                    ImmutableList.copyOf(Trial.values()),
                    key -> key.constant(Trial.class),
                    Trials::trial)));
  }

  private static TrialRow trial(Row row) {
    ImmutableList<Arm> arms = arms(row);
    return ImmutableTrialRow.builder()
        .trial(row.field("trial").constant(Trial.class))
        .printedName(row.field("printedName").text())
        .reference(References.citation(row.field("reference")))
        .phase(row.field("phase").constant(TrialPhase.class))
        .design(row.field("design").text())
        .arms(arms)
        .agents(Numbered.constants(row.field("agents"), Agent.class))
        .population(Numbered.constants(row.field("population"), HistologicEntity.class))
        .populationExcluded(
            Numbered.constants(row.field("populationExcluded"), HistologicEntity.class))
        .patients(Cells.cell(row.field("n")))
        .responseRate(outcome(row.field("orr"), arms))
        .progressionFreeSurvival(outcome(row.field("pfs"), arms))
        .overallSurvival(outcome(row.field("os"), arms))
        .conclusion(row.field("conclusion").text())
        .standsBehind(row.field("standsBehind").rows(Trials::support))
        .note(row.field("note").orNone(Field::text))
        .build();
  }

  private static ImmutableList<Arm> arms(Row row) {
    Field names = row.field("arms");
    List<String> printed = names.each(Field::text);
    List<Optional<Regimen>> regimens =
        row.field("armRegimens").each(field -> field.orNone(item -> item.constant(Regimen.class)));
    if (printed.size() != regimens.size()) {
      throw names.broken("has " + printed.size() + " arms, but armRegimens has " + regimens.size());
    }
    return IntStream.range(0, printed.size())
        .mapToObj(arm -> new Arm(printed.get(arm), regimens.get(arm)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Outcome outcome(Field field, ImmutableList<Arm> arms) {
    Outcome outcome = Cells.outcome(field);
    if (outcome instanceof Outcome.Value value && value.values().size() != arms.size()) {
      throw field.broken("has " + value.values().size() + " values for " + arms.size() + " arms");
    }
    return outcome;
  }

  private static TrialSupport support(Row row) {
    return new TrialSupport(
        row.field("clause").as(ClauseId::of),
        Numbered.constants(row.field("regimens"), Regimen.class),
        row.field("comparator").flag());
  }

  TrialRow get(Trial trial) {
    return list.stream().filter(row -> row.trial() == trial).collect(onlyElement());
  }

  ImmutableList<TrialRow> behind(ClauseId clause) {
    return list.stream()
        .filter(
            row -> row.standsBehind().stream().anyMatch(support -> support.clause().equals(clause)))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<TrialRow> behind(ClauseId clause, Regimen regimen) {
    return list.stream()
        .filter(
            row ->
                row.standsBehind().stream()
                    .anyMatch(
                        support ->
                            support.clause().equals(clause)
                                && support.regimens().contains(regimen)))
        .collect(ImmutableList.toImmutableList());
  }
}
