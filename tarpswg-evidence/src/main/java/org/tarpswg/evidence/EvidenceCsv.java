// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Map;
import org.tarpswg.model.stability.Stable;

/**
 * The evidence base as CSV files for a spreadsheet or R: RFC 4180, UTF-8, a header row in each.
 *
 * <p>Citations and other lists are separated by semicolons, lists of texts by " | ". A clause whose
 * parts differ in direction or force says BY_PART there; parts.csv holds each part. Printed cells
 * stand as printed, beside columns that hold one number or nothing: a dash and N/A leave them
 * empty, never zero, and what a number is of (population, measure, estimate) stands in a column of
 * its own.
 */
@Stable
public final class EvidenceCsv {
  private static final String BY_PART = "BY_PART";

  private EvidenceCsv() {}

  /** The text of every file by its name, in fixed order. */
  public static ImmutableMap<String, String> files(Evidence evidence) {
    return ImmutableMap.<String, String>builder()
        .put("clauses.csv", clauses(evidence))
        .put("parts.csv", parts(evidence))
        .put("references.csv", references(evidence))
        .put("table1.csv", table1(evidence.table1()))
        .put("table3.csv", series(evidence.table3()))
        .put("table4.csv", series(evidence.table4()))
        .put("table5.csv", TrialCsv.text(evidence.table5()))
        .put("collaborators.csv", collaborators(evidence))
        .put("errata.csv", errata(evidence))
        .put("advisories.csv", advisories(evidence))
        .buildOrThrow();
  }

  private static String clauses(Evidence evidence) {
    return new CsvTable<Clause>()
        .column("id", Clause::id)
        .column("statement", clause -> clause.id().statement())
        .column("heading", Clause::heading)
        .column("level", clause -> clause.grading().level())
        .column("grade", clause -> clause.grading().grade())
        .column("direction", clause -> clause.direction().map(Enum::name).orElse(BY_PART))
        .column("force", clause -> clause.force().map(Enum::name).orElse(BY_PART))
        .list("citations", Clause::citations)
        .column("gist", Clause::gist)
        .text(evidence.clauses());
  }

  private static String parts(Evidence evidence) {
    return new CsvTable<Part>()
        .column("id", Part::id)
        .column("clause", part -> part.id().clause())
        .column("direction", Part::direction)
        .column("force", Part::force)
        .list("citations", Part::citations)
        .column("gist", Part::gist)
        .text(Iterables.concat(Iterables.transform(evidence.clauses(), Clause::parts)));
  }

  private static String references(Evidence evidence) {
    return new CsvTable<Reference>()
        .column("number", Reference::number)
        .column("authors", Reference::authors)
        .column("title", Reference::title)
        .column("journal", Reference::journal)
        .column("year", Reference::year)
        .optional("volume", Reference::volume)
        .optional("issue", Reference::issue)
        .optional("pages", Reference::pages)
        .text(evidence.references());
  }

  private static String table1(SubtypeTable table) {
    ImmutableList.Builder<Map.Entry<String, SubtypeEntry>> cells = ImmutableList.builder();
    table.included().forEach(cell -> cells.add(Map.entry("included", cell)));
    table.excluded().forEach(cell -> cells.add(Map.entry("excluded", cell)));
    return new CsvTable<Map.Entry<String, SubtypeEntry>>()
        .column("column", Map.Entry::getKey)
        .column("histology", cell -> cell.getValue().printed())
        .text(cells.build());
  }

  private static String series(SeriesTable table) {
    CsvTable<Series> csv =
        new CsvTable<Series>()
            .column("study", Series::study)
            .column("year", Series::year)
            .column("reference", Series::reference)
            .column("institution", Series::institution)
            .column("n", row -> row.patients().printed())
            .column("five_year_os", row -> row.fiveYearSurvival().printed())
            .column("median_os", row -> row.medianSurvival().printed())
            .column("proportion_rps", row -> row.proportionRps().printed());
    CellCsv.columns(csv, "n", Series::patients);
    CellCsv.columns(csv, "five_year_os", Series::fiveYearSurvival);
    CellCsv.columns(csv, "median_os", Series::medianSurvival);
    CellCsv.columns(csv, "proportion_rps", Series::proportionRps);
    return csv.optional("note", Series::note).text(table.series());
  }

  private static String collaborators(Evidence evidence) {
    return new CsvTable<Collaborator>()
        .column("number", Collaborator::number)
        .column("given", Collaborator::given)
        .column("family", Collaborator::family)
        .column("institution", Collaborator::institution)
        .column("city", Collaborator::city)
        .column("country", Collaborator::country)
        .text(evidence.collaborators());
  }

  private static String errata(Evidence evidence) {
    return new CsvTable<Erratum>()
        .column("id", Erratum::id)
        .column("locator", Erratum::locator)
        .column("printed", Erratum::printed)
        .column("problem", Erratum::problem)
        .optional("correction", Erratum::correction)
        .column("source_class", Erratum::sourceClass)
        .optional("source", Erratum::source)
        .list("clauses", Erratum::clauses)
        .list("references", Erratum::references)
        .list("trials", Erratum::trials)
        .text(evidence.errata());
  }

  private static String advisories(Evidence evidence) {
    return new CsvTable<Advisory>()
        .column("id", Advisory::id)
        .list("effects", Advisory::effects)
        .column("whole_document", Advisory::wholeDocument)
        .list("clauses", Advisory::clauses)
        .list("agents", Advisory::agents)
        .list("histologies", Advisory::histologies)
        .column("population", Advisory::population)
        .column("fact", Advisory::fact)
        .texts("key_figures", Advisory::keyFigures)
        .texts("citations", row -> row.citations().stream().map(Publication::text).toList())
        .texts("regulatory", row -> row.regulatory().stream().map(RegulatoryAct::text).toList())
        .optional("note", Advisory::note)
        .text(evidence.advisories());
  }
}
