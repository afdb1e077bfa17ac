// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the files back with a parser of its own. */
class EvidenceCsvTest {
  private final Evidence evidence = Evidence.edition2018();
  private final ImmutableMap<String, String> files = EvidenceCsv.files(evidence);

  private List<String[]> records(String file) {
    try (MappingIterator<String[]> records =
        new CsvMapper()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .readerFor(String[].class)
            .readValues(files.get(file))) {
      return records.readAll();
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  private Stream<Map<String, String>> rows(String file) {
    List<String[]> records = records(file);
    return records.stream()
        .skip(1)
        .map(
            record -> {
              Map<String, String> row = new LinkedHashMap<>();
              for (int i = 0; i < record.length; i++) {
                row.put(records.get(0)[i], record[i]);
              }
              return row;
            });
  }

  private List<String> column(String file, String name) {
    return rows(file).map(row -> row.getOrDefault(name, "no such column")).toList();
  }

  @Test
  void everyFileHasAHeaderARecordForEachRowAndNothingElse() {
    Map<String, Integer> counts =
        Map.of(
            "clauses.csv",
            56,
            "parts.csv",
            37,
            "references.csv",
            123,
            "table1.csv",
            17,
            "table3.csv",
            33,
            "table4.csv",
            12,
            "table5.csv",
            11,
            "collaborators.csv",
            106,
            "errata.csv",
            evidence.errata().size(),
            "advisories.csv",
            evidence.advisories().size());

    assertThat(files).containsOnlyKeys(counts.keySet());
    counts.forEach(
        (file, count) -> {
          assertThat(records(file)).as(file).hasSize(count + 1);
          assertThat(records(file))
              .allMatch(record -> record.length == records(file).get(0).length);
        });
  }

  @Test
  void headersAreAsPromised() {
    assertThat(header("clauses.csv"))
        .isEqualTo("id,statement,heading,level,grade,direction,force,citations,gist");
    assertThat(header("references.csv"))
        .isEqualTo("number,authors,title,journal,year,volume,issue,pages");
    assertThat(header("table1.csv")).isEqualTo("column,histology");
    assertThat(header("table3.csv"))
        .startsWith("study,year,reference,institution,n,five_year_os,median_os,proportion_rps,");
    assertThat(header("table4.csv")).isEqualTo(header("table3.csv"));
    assertThat(header("table5.csv"))
        .startsWith("trial,reference,phase,arms,n,orr,pfs,os,conclusion,");
  }

  private String header(String file) {
    return String.join(",", Arrays.asList(records(file).get(0)));
  }

  @Test
  void whatIsReadBackIsWhatTheDataHold() {
    assertThat(column("clauses.csv", "id"))
        .isEqualTo(evidence.clauses().stream().map(clause -> clause.id().toString()).toList());
    assertThat(column("clauses.csv", "gist"))
        .isEqualTo(evidence.clauses().stream().map(Clause::gist).toList());
    assertThat(column("references.csv", "title"))
        .isEqualTo(evidence.references().stream().map(Reference::title).toList());
    assertThat(column("table3.csv", "five_year_os"))
        .isEqualTo(
            evidence.table3().series().stream()
                .map(row -> row.fiveYearSurvival().printed())
                .toList());
    assertThat(column("table5.csv", "pfs"))
        .isEqualTo(
            evidence.table5().stream()
                .map(row -> row.progressionFreeSurvival().printed())
                .toList());
    assertThat(column("errata.csv", "printed"))
        .isEqualTo(evidence.errata().stream().map(Erratum::printed).toList());
  }

  @Test
  void listsAreSeparatedBySemicolonsAndDifferingPartsSaySo() {
    Map<String, String> clause36 =
        rows("clauses.csv").filter(row -> "36".equals(row.get("id"))).findFirst().orElseThrow();

    assertThat(clause36)
        .containsEntry("citations", "31;36")
        .containsEntry("level", "IV")
        .containsEntry("grade", "B")
        .containsEntry("direction", "BY_PART")
        .containsEntry("force", "BY_PART");
    assertThat(column("table5.csv", "arms").get(0))
        .isEqualTo("Gemcitabine + docetaxel;gemcitabine");
  }

  @Test
  void listsFallApartAtTheirSeparatorAgain() {
    assertThat(
            column("advisories.csv", "key_figures").stream()
                .filter(figures -> !figures.isEmpty())
                .flatMap(figures -> Splitter.on(" | ").splitToStream(figures)))
        .isEqualTo(
            evidence.advisories().stream()
                .flatMap(advisory -> advisory.keyFigures().stream())
                .toList());
    assertThat(column("table5.csv", "arms"))
        .flatMap(arms -> Splitter.on(';').splitToList(arms))
        .isEqualTo(
            evidence.table5().stream()
                .flatMap(row -> row.arms().stream())
                .map(TrialRow.Arm::printed)
                .toList());
  }

  @Test
  void parsedColumnsHoldOneNumberOrNothing() {
    for (String file : List.of("table3.csv", "table4.csv", "table5.csv")) {
      assertThat(rows(file))
          .allSatisfy(
              row ->
                  row.forEach(
                      (name, value) -> {
                        if (name.matches(".*(_value|_value_2|_arm_\\d|_p)")) {
                          assertThat(value).as(name).matches("|[0-9]+(\\.[0-9]+)?");
                        }
                      }));
    }
  }

  @Test
  void aDashAndNaLeaveTheNumberEmpty() {
    assertThat(rows("table3.csv"))
        .filteredOn(row -> !"VALUE".equals(row.get("five_year_os_kind")))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).containsEntry("five_year_os_value", ""));
    assertThat(rows("table3.csv"))
        .filteredOn(row -> "NOT_AVAILABLE".equals(row.get("proportion_rps_kind")))
        .hasSize(23)
        .allSatisfy(row -> assertThat(row).containsEntry("proportion_rps_value", ""));
  }

  @Test
  void aCommaAQuoteAndALineBreakSurvive() {
    Csv csv = new Csv(List.of("a", "b", "c"));
    csv.add(List.of("one, two", "say \"three\"", "four\nfive"));

    assertThat(csv).hasToString("a,b,c\r\n\"one, two\",\"say \"\"three\"\"\",\"four\nfive\"\r\n");
  }
}
