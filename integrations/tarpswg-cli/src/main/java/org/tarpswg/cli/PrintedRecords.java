// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;
import org.tarpswg.evidence.Advisory;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Erratum;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.LeadIn;
import org.tarpswg.evidence.NarrativeText;
import org.tarpswg.evidence.Part;
import org.tarpswg.evidence.Publication;
import org.tarpswg.evidence.Reference;
import org.tarpswg.evidence.RegulatoryAct;
import org.tarpswg.evidence.Series;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.evidence.TrialSupport;
import org.tarpswg.model.guideline.Grading;

/** The records of the evidence base, each as data. */
final class PrintedRecords {
  private final Evidence evidence;

  PrintedRecords(Evidence evidence) {
    this.evidence = evidence;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> void all(
      ObjectNode into, String property, Collection<T> all, Function<T, ObjectNode> data) {
    ArrayNode list = into.putArray(property);
    all.forEach(each -> list.add(data.apply(each)));
  }

  static void names(ObjectNode into, String property, Collection<?> names) {
    ArrayNode list = into.putArray(property);
    names.forEach(name -> list.add(name instanceof Enum<?> e ? e.name() : name.toString()));
  }

  static void numbers(ObjectNode into, String property, Collection<Integer> numbers) {
    ArrayNode list = into.putArray(property);
    numbers.forEach(list::add);
  }

  ObjectNode clause(Clause clause) {
    ObjectNode data = object().put("id", clause.id().toString());
    grading(data, clause.grading());
    clause.direction().ifPresent(direction -> data.put("direction", direction.name()));
    clause.force().ifPresent(force -> data.put("force", force.name()));
    data.put("gist", clause.gist());
    numbers(data, "citations", clause.citations());
    numbers(data, "figures", clause.figures());
    numbers(data, "tables", clause.tables());
    names(data, "agents", clause.agents());
    names(data, "histologies", clause.histologies());
    all(data, "parts", clause.parts(), PrintedRecords::part);
    return data;
  }

  private void grading(ObjectNode data, Grading grading) {
    data.put("grading", grading.toString())
        .put("level", grading.level().name())
        .put("levelMeans", evidence.table2().meaning(grading.level()))
        .put("grade", grading.grade().name())
        .put("gradeMeans", evidence.table2().meaning(grading.grade()));
  }

  static ObjectNode part(Part part) {
    ObjectNode data =
        object()
            .put("id", part.id().toString())
            .put("grading", part.grading().toString())
            .put("direction", part.direction().name())
            .put("force", part.force().name())
            .put("gist", part.gist());
    numbers(data, "citations", part.citations());
    return data;
  }

  static ObjectNode narrative(NarrativeText text) {
    ObjectNode data =
        object()
            .put("id", text.point().name())
            .put("heading", text.heading().name())
            .put("gist", text.gist());
    numbers(data, "citations", text.citations());
    numbers(data, "figures", text.figures());
    numbers(data, "tables", text.tables());
    return data;
  }

  static ObjectNode leadIn(LeadIn leadIn) {
    ObjectNode data = object().put("heading", leadIn.heading().name());
    leadIn.statement().ifPresent(number -> data.put("statement", number));
    return data.put("gist", leadIn.gist());
  }

  static ObjectNode reference(Reference reference) {
    ObjectNode data =
        object()
            .put("number", reference.number())
            .put("authors", reference.authors())
            .put("title", reference.title())
            .put("journal", reference.journal())
            .put("year", reference.year());
    reference.volume().ifPresent(volume -> data.put("volume", volume));
    reference.issue().ifPresent(issue -> data.put("issue", issue));
    reference.pages().ifPresent(pages -> data.put("pages", pages));
    reference.pii().ifPresent(pii -> data.put("pii", pii));
    reference.sameAs().ifPresent(number -> data.put("sameAs", number));
    return data.put("printed", reference.printed());
  }

  static ObjectNode series(Series row) {
    ObjectNode data =
        object()
            .put("study", row.study())
            .put("year", row.year())
            .put("reference", row.reference())
            .put("institution", row.institution())
            .put("n", row.patients().printed())
            .put("fiveYearOs", row.fiveYearSurvival().printed())
            .put("medianOs", row.medianSurvival().printed())
            .put("proportionRps", row.proportionRps().printed());
    row.note().ifPresent(note -> data.put("note", note));
    return data;
  }

  static ObjectNode trial(TrialRow row) {
    ObjectNode data =
        object()
            .put("trial", row.trial().name())
            .put("printedName", row.printedName())
            .put("reference", row.reference())
            .put("phase", row.phase().name())
            .put("design", row.design());
    names(data, "agents", row.agents());
    names(data, "population", row.population());
    names(data, "populationExcluded", row.populationExcluded());
    data.put("n", row.patients().printed())
        .put("orr", row.responseRate().printed())
        .put("pfs", row.progressionFreeSurvival().printed())
        .put("os", row.overallSurvival().printed())
        .put("conclusion", row.conclusion());
    all(data, "standsBehind", row.standsBehind(), PrintedRecords::support);
    row.note().ifPresent(note -> data.put("note", note));
    return data;
  }

  private static ObjectNode support(TrialSupport support) {
    ObjectNode data = object().put("clause", support.clause().toString());
    names(data, "regimens", support.regimens());
    return data.put("comparator", support.comparator());
  }

  static ObjectNode erratum(Erratum erratum) {
    ObjectNode data =
        object()
            .put("id", erratum.id())
            .put("locator", erratum.locator())
            .put("printed", erratum.printed())
            .put("problem", erratum.problem());
    erratum.correction().ifPresent(correction -> data.put("correction", correction));
    data.put("sourceClass", erratum.sourceClass().name());
    erratum.source().ifPresent(source -> data.put("source", source));
    names(data, "clauses", erratum.clauses());
    return data;
  }

  static ObjectNode advisory(Advisory advisory) {
    ObjectNode data = object().put("id", advisory.id());
    names(data, "effects", advisory.effects());
    names(data, "clauses", advisory.clauses());
    data.put("fact", advisory.fact()).put("population", advisory.population());
    names(data, "keyFigures", advisory.keyFigures());
    names(data, "citations", advisory.citations().stream().map(Publication::text).toList());
    names(data, "regulatory", advisory.regulatory().stream().map(RegulatoryAct::text).toList());
    advisory.note().ifPresent(note -> data.put("note", note));
    return data;
  }
}
