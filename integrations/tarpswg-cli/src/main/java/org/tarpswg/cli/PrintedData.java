// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.stream.Stream;
import org.tarpswg.evidence.CitedBy;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.NarrativeText;
import org.tarpswg.evidence.Part;
import org.tarpswg.evidence.Reference;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.model.guideline.ClauseId;

/** What the paper prints, as data: what is not printed has no property. */
final class PrintedData {
  private final Evidence evidence;
  private final PrintedRecords records;

  PrintedData(Evidence evidence) {
    this.evidence = evidence;
    this.records = new PrintedRecords(evidence);
  }

  /** Clauses of one statement, with whatever stands beside them. */
  ObjectNode clauses(List<Clause> clauses, ImmutableSetMultimap<ClauseId, String> readings) {
    Clause first = clauses.get(0);
    ObjectNode data = start(first);
    ArrayNode list = data.putArray("clauses");
    clauses.forEach(clause -> list.add(clause(clause, readings)));
    beside(data, clauses);
    return data;
  }

  /** One part, its clause, and whatever stands beside that. */
  ObjectNode part(Part part, ImmutableSetMultimap<ClauseId, String> readings) {
    Clause clause = evidence.clause(part.id().clause());
    ObjectNode data = start(clause);
    data.set("part", PrintedRecords.part(part));
    data.set("clause", clause(clause, readings));
    beside(data, ImmutableList.of(clause));
    return data;
  }

  /** A point of the running text. */
  ObjectNode narrative(NarrativeText text) {
    ObjectNode data = edition();
    data.set("point", PrintedRecords.narrative(text));
    PrintedRecords.all(
        data, "references", references(text.citations().stream()), PrintedRecords::reference);
    return data;
  }

  /** A reference and the places that cite it. */
  ObjectNode reference(Reference reference) {
    ObjectNode data = edition();
    data.set("reference", PrintedRecords.reference(reference));
    CitedBy cited = evidence.citedBy(reference.number());
    ObjectNode by = data.putObject("citedBy");
    PrintedRecords.names(by, "clauses", cited.clauses());
    PrintedRecords.names(by, "parts", cited.parts());
    PrintedRecords.names(by, "narrative", cited.narrative());
    PrintedRecords.all(by, "leadIns", cited.leadIns(), PrintedRecords::leadIn);
    PrintedRecords.all(by, "table3", cited.table3(), PrintedRecords::series);
    PrintedRecords.all(by, "table4", cited.table4(), PrintedRecords::series);
    PrintedRecords.names(by, "table5", cited.trials());
    PrintedRecords.names(by, "remarks", cited.remarks());
    PrintedRecords.all(
        data, "errata", evidence.errata(reference.number()), PrintedRecords::erratum);
    return data;
  }

  /** A selection of clauses and rows of Table 5. */
  ObjectNode selection(Selection selection) {
    ObjectNode data = edition();
    ObjectNode asked = data.putObject("asked");
    selection.agent().ifPresent(agent -> asked.put("agent", agent.name()));
    selection.histology().ifPresent(entity -> asked.put("histology", entity.name()));
    selection.reference().ifPresent(number -> asked.put("reference", number));
    selection.level().ifPresent(level -> asked.put("level", level.name()));
    selection.grade().ifPresent(grade -> asked.put("grade", grade.name()));
    PrintedRecords.all(data, "clauses", selection.clauses(evidence), records::clause);
    PrintedRecords.all(data, "trials", selection.trials(evidence), PrintedRecords::trial);
    return data;
  }

  private ObjectNode clause(Clause clause, ImmutableSetMultimap<ClauseId, String> readings) {
    ObjectNode data = records.clause(clause);
    PrintedRecords.names(data, "readings", readings.get(clause.id()));
    return data;
  }

  private ObjectNode edition() {
    return JsonNodeFactory.instance.objectNode().put("edition", evidence.edition());
  }

  private ObjectNode start(Clause clause) {
    int number = clause.id().statement();
    ObjectNode data = edition().put("statement", number).put("heading", clause.heading().name());
    evidence.statement(number).leadIn().ifPresent(leadIn -> data.put("leadIn", leadIn));
    return data;
  }

  private void beside(ObjectNode data, List<Clause> clauses) {
    List<ClauseId> ids = clauses.stream().map(Clause::id).toList();
    PrintedRecords.all(data, "references", references(cited(clauses)), PrintedRecords::reference);
    PrintedRecords.all(
        data,
        "trials",
        evidence.table5().stream().filter(row -> standsBehind(row, ids)).toList(),
        PrintedRecords::trial);
    PrintedRecords.all(
        data,
        "errata",
        evidence.errata().stream()
            .filter(erratum -> ids.stream().anyMatch(erratum.clauses()::contains))
            .toList(),
        PrintedRecords::erratum);
    PrintedRecords.all(
        data,
        "advisories",
        evidence.advisories().stream()
            .filter(advisory -> ids.stream().anyMatch(advisory.clauses()::contains))
            .toList(),
        PrintedRecords::advisory);
  }

  private static boolean standsBehind(TrialRow row, List<ClauseId> ids) {
    return row.standsBehind().stream().anyMatch(support -> ids.contains(support.clause()));
  }

  private static Stream<Integer> cited(List<Clause> clauses) {
    return clauses.stream()
        .flatMap(
            clause ->
                Stream.concat(
                    clause.citations().stream(),
                    clause.parts().stream().flatMap(part -> part.citations().stream())));
  }

  private ImmutableList<Reference> references(Stream<Integer> numbers) {
    return numbers.distinct().sorted().map(evidence::reference).collect(toImmutableList());
  }
}
