// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;

/** What a row tells; quotes stand for double quotes. */
class TableReaderTest {
  private static final String DAY = "'day': 'asOf', ";

  private static TableReader reader(String mapping, String header) {
    return TableReader.of(ColumnMappingTest.mapping(mapping), header.getBytes(UTF_8));
  }

  private static TableRow row(String columns, String header, String row) {
    return reader("{'columns': {" + DAY + columns + "}}", "day," + header)
        .read(("2018-03-01," + row).getBytes(UTF_8));
  }

  private static PatientCase read(TableRow row) {
    assertThat(row.problems()).isEmpty();
    return row.patientCase().orElseThrow();
  }

  private static PatientCase told(String fields) {
    String json = "{'asOf': '2018-03-01'" + (fields.isEmpty() ? "" : ", " + fields) + "}";
    return CaseReader.strict().read(json.replace('\'', '"'));
  }

  private static List<String> problems(TableRow row) {
    assertThat(row.patientCase()).isEmpty();
    assertThat(row.problems()).allMatch(p -> !p.rule().isEmpty() && !p.cure().isEmpty());
    return row.problems().stream().map(p -> p.path() + ": " + p.found()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'a': 'primary.histology'            | LMS        | 'primary': {'histology': 'LMS'}
          'a': 'primary.histology'            | `  LMS `   | 'primary': {'histology': 'LMS'}
          'a': 'patient.ageYears'             | 61         | 'patient': {'ageYears': 61}
          'a': 'lesions[L1].diameterMm'       | 12.50      | 'lesions': [{'id': 'L1', 'diameterMm': 12.5}]
          'a': 'disease.recurrent'            | 1          | 'disease': {'recurrent': true}
          'a': 'disease.recurrent'            | FALSE      | 'disease': {'recurrent': false}
          'a': 'disease.freeIntervalMonths'   | 7          | 'disease': {'freeIntervalMonths': 7}
          'a': 'primary.diagnosisDate'        | 2016-05    | 'primary': {'diagnosisDate': '2016-05'}
          'a': 'disease.patterns'             | PRIMARY;DISTANT | 'disease': {'patterns': ['PRIMARY', 'DISTANT']}
          'a': 'operations[2].margin'         | R0         | 'operations': [{'margin': 'R0'}]
          'a': 'lesions.complete'             | 1          | 'lesions': [], 'lesionsComplete': true
          'a': 'lesions.complete'             | 0          | 'lesionsComplete': false
          'a': 'primary.otherHistologyName'   | 0123       | 'primary': {'otherHistologyName': '0123'}
          'a': {'fact': 'primary.diagnosisDate', 'dates': 'MM/yyyy'} | 05/2016 | 'primary': {'diagnosisDate': '2016-05'}
          'a': {'fact': 'primary.diagnosisDate', 'dates': 'd.M.yyyy HH:mm'} | 3.5.2016 09:30 | 'primary': {'diagnosisDate': '2016-05-03'}
          'a': {'fact': 'primary.histology', 'values': {'1': ['WD_LPS', 'DD_LPS']}} | 1 | 'primary': {'histology': ['WD_LPS', 'DD_LPS']}
          'a': {'fact': 'disease.patterns', 'listSeparator': '+', 'values': {'p': 'PRIMARY', 'd': 'DISTANT'}} | p + d | 'disease': {'patterns': ['PRIMARY', 'DISTANT']}
          'a': {'fact': 'disease.patterns', 'values': {'none': []}} | none | 'disease': {'patterns': []}
          'a': {'fact': 'disease.recurrent', 'values': {'j': true, 'n': false, '?': null}} | n | 'disease': {'recurrent': false}
          """)
  void a_cell_tells_a_fact(String column, String cell, String fields) {
    assertThat(read(row(column, "a", cell))).isEqualTo(told(fields));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'a': 'primary.histology'                                       | ``
          'a': 'primary.histology'                                       | `  `
          'a': {'fact': 'patient.ageYears', 'unknown': ['', 'NA', '-99']}| NA
          'a': {'fact': 'patient.ageYears', 'unknown': ['', 'NA', '-99']}| -99
          'a': {'fact': 'disease.recurrent', 'values': {'?': null}}      | ?
          'a': {'fact': 'disease.patterns', 'checked': 'DISTANT'}        | ``
          'a': {'fact': 'disease.patterns', 'checked': 'DISTANT'}        | 0
          'a': {'fact': 'lesions[L]', 'checked': {'site': 'LUNG'}}       | 0
          """)
  void a_cell_that_says_nothing_leaves_its_fact_unknown(String column, String cell) {
    assertThat(read(row(column, "a", cell))).isEqualTo(told(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'a': 'primary.histology'          | LMX        | a (primary.histology): "LMX"
          'a': 'patient.ageYears'           | old        | a (patient.ageYears): "old"
          'a': 'patient.ageYears'           | 900        | a (patient.ageYears): "900"
          'a': 'patient.ageYears'           | 61.5       | a (patient.ageYears): "61.5"
          'a': 'patient.ageYears'           | NA         | a (patient.ageYears): "NA"
          'a': 'lesions[L1].diameterMm'     | `"12,5"`   | a (lesions[L1].diameterMm): "12,5"
          'a': 'lesions[L1].diameterMm'     | NaN        | a (lesions[L1].diameterMm): "NaN"
          'a': 'lesions[L1].diameterMm'     | 1e3        | a (lesions[L1].diameterMm): "1e3"
          'a': 'disease.recurrent'          | yes        | a (disease.recurrent): "yes"
          'a': 'disease.patterns'           | PRIMARY;X  | a (disease.patterns): "PRIMARY;X"
          'a': 'primary.diagnosisDate'      | 2017-02-30 | a (primary.diagnosisDate): "2017-02-30"
          'a': 'primary.diagnosisDate'      | 03.05.2016 | a (primary.diagnosisDate): "03.05.2016"
          'a': 'operations[2].margin'       | R9         | a (operations[2].margin): "R9"
          'a': {'fact': 'primary.diagnosisDate', 'dates': 'dd.MM.yyyy'} | 30.02.2017 | a (primary.diagnosisDate): "30.02.2017"
          'a': {'fact': 'primary.diagnosisDate', 'dates': 'dd.MM.yyyy'} | 2017-02-03 | a (primary.diagnosisDate): "2017-02-03"
          'a': {'fact': 'primary.histology', 'values': {'1': 'LMS'}}    | LMS | a (primary.histology): "LMS"
          'a': {'fact': 'disease.patterns', 'checked': 'DISTANT'}       | x   | a (disease.patterns): "x"
          """)
  void a_cell_that_fits_nothing_is_told_by_its_column(String column, String cell, String problem) {
    assertThat(problems(row(column, "a", cell))).containsExactly(problem);
  }

  @Test
  void all_that_is_wrong_with_a_row_is_told_at_once() {
    TableReader reader =
        reader(
            "{'id': 'no', 'dates': 'dd.MM.yyyy', 'columns': {'day': 'asOf', 'dx': {'fact':"
                + " 'primary.histology', 'values': {'1': 'LMS'}}, 'age': 'patient.ageYears', 'm':"
                + " 'operations[1].margin'}}",
            "no,day,dx,age,m");
    TableRow row = reader.read("R7,2018-03-01,2,-1,RX7".getBytes(UTF_8));
    assertThat(row.id()).contains("R7");
    assertThat(problems(row))
        .containsExactlyInAnyOrder(
            "day (asOf): \"2018-03-01\"",
            "dx (primary.histology): \"2\"",
            "age (patient.ageYears): \"-1\"",
            "m (operations[1].margin): \"RX7\"");
  }

  @Test
  void a_row_without_its_day_is_told_by_the_column() {
    TableReader reader = reader("{'columns': {'day': 'asOf'}}", "day");
    assertThat(problems(reader.read(" ".getBytes(UTF_8)))).containsExactly("day (asOf): nothing");
  }

  @Test
  void facts_that_exclude_each_other_are_told_by_their_columns() {
    TableRow row =
        row(
            "'end': 'systemicTherapies[4].end', 'start': 'systemicTherapies[4].start'",
            "start,end",
            "2017-05-01,2016-05-01");
    assertThat(problems(row)).singleElement().asString().contains("(systemicTherapies[4].");
  }

  @Test
  void ticked_boxes_are_the_whole_set() {
    String boxes =
        "'p': {'fact': 'disease.patterns', 'checked': 'PRIMARY'}, 'd': {'fact':"
            + " 'disease.patterns', 'checked': 'DISTANT'}";
    assertThat(read(row(boxes, "p,d", "0,1")))
        .isEqualTo(told("'disease': {'patterns': ['DISTANT']}"));
    assertThat(read(row(boxes, "p,d", "Unchecked,Checked")))
        .isEqualTo(told("'disease': {'patterns': ['DISTANT']}"));
    assertThat(read(row(boxes, "p,d", "0,0"))).isEqualTo(told(""));
    assertThat(problems(row(boxes, "p,d", "1,")))
        .containsExactly(
            "d (disease.patterns): nothing, beside boxes of the same set that say 0 or 1");
  }

  @Test
  void no_ticked_box_is_known_none_where_the_mapping_says_so() {
    TableReader reader =
        reader(
            "{'columns': {'day': 'asOf', 'p': {'fact': 'disease.patterns', 'checked': 'PRIMARY'}},"
                + " 'knownNone': ['disease.patterns']}",
            "day,p");
    assertThat(read(reader.read("2018-03-01,0".getBytes(UTF_8))))
        .isEqualTo(told("'disease': {'patterns': []}"));
    assertThat(read(reader.read("2018-03-01,".getBytes(UTF_8)))).isEqualTo(told(""));
  }

  @Test
  void a_box_can_stand_for_a_lesion() {
    String columns =
        "'l': {'fact': 'lesions[L]', 'checked': {'site': 'LUNG'}}, 'mm': 'lesions[L].diameterMm'";
    assertThat(read(row(columns, "l,mm", "1,")))
        .isEqualTo(told("'lesions': [{'id': 'L', 'site': 'LUNG'}]"));
    assertThat(read(row(columns, "l,mm", "1,9")))
        .isEqualTo(told("'lesions': [{'id': 'L', 'site': 'LUNG', 'diameterMm': 9}]"));
    assertThat(read(row(columns, "l,mm", "0,"))).isEqualTo(told(""));
    assertThat(problems(row(columns, "l,mm", "0,9")))
        .containsExactly("l (lesions[L]): 0, and another column that tells of lesions[L]");
  }

  @Test
  void records_stand_in_the_order_of_their_places_and_empty_ones_are_none() {
    String columns = "'b': 'operations[10].margin', 'a': 'operations[9].margin'";
    assertThat(read(row(columns, "b,a", "R1,R0")))
        .isEqualTo(told("'operations': [{'margin': 'R0'}, {'margin': 'R1'}]"));
    assertThat(read(row(columns, "b,a", "R1,")))
        .isEqualTo(told("'operations': [{'margin': 'R1'}]"));
  }

  @Test
  void a_constant_is_told_of_every_case_but_makes_no_record() {
    TableReader reader =
        reader(
            "{'columns': {'day': 'asOf', 'mm': 'lesions[L].diameterMm'}, 'constants':"
                + " {'lesions[L].site': 'LUNG', 'lesions.complete': true, 'primary.site':"
                + " 'RETROPERITONEUM'}}",
            "day,mm");
    String always = "'primary': {'site': 'RETROPERITONEUM'}, 'lesionsComplete': true, 'lesions': ";
    assertThat(read(reader.read("2018-03-01,".getBytes(UTF_8)))).isEqualTo(told(always + "[]"));
    assertThat(read(reader.read("2018-03-01,9".getBytes(UTF_8))))
        .isEqualTo(told(always + "[{'id': 'L', 'site': 'LUNG', 'diameterMm': 9}]"));
  }

  @Test
  void quoted_cells_may_hold_anything() {
    TableReader reader =
        reader("{'separator': ';', 'columns': {'day': 'asOf', 'a b': 'note'}}", "day;\"a b\"");
    assertThat(read(reader.read("2018-03-01;\"x;\n\"\"y\"\"\"\r".getBytes(UTF_8))).note())
        .isEqualTo(told("'note': 'x;\\n\\\"y\\\"'").note());
  }

  @Test
  void a_row_that_is_no_row_is_told() {
    TableReader reader = reader("{'columns': {'day': 'asOf', 'n': 'note'}}", "day,n");
    assertThat(problems(reader.read("2018-03-01".getBytes(UTF_8))))
        .containsExactly("(row): 1 cells");
    assertThat(problems(reader.read("2018-03-01,a,b".getBytes(UTF_8))))
        .containsExactly("(row): 3 cells");
    assertThat(problems(reader.read("2018-03-01,\"a".getBytes(UTF_8))))
        .containsExactly("(row): double quotes that do not close");
    assertThat(problems(reader.read("2018-03-01,\"a\"b".getBytes(UTF_8))))
        .containsExactly("(row): double quotes that do not close");
    assertThat(problems(reader.read("2018-03-01,a\r2018-03-01,b".getBytes(UTF_8))))
        .containsExactly("(row): a carriage return outside of quotes");
    assertThat(problems(reader.read(new byte[] {'1', ',', (byte) 0xe4})))
        .containsExactly("(row): bytes that are not UTF-8");
  }

  @Test
  void a_header_that_is_not_that_of_the_mapping_is_told_at_once() {
    InvalidTableException refused =
        catchThrowableOfType(
            InvalidTableException.class,
            () ->
                reader(
                    "{'id': 'no', 'columns': {'day': 'asOf', 'n': 'note'}, 'ignore': ['x', 'y']}",
                    "day,sex,x,x,,day"));
    assertThat(refused.problems().stream().map(p -> p.path() + ": " + p.found()))
        .containsExactly(
            "sex: a column that is mapped to nothing",
            "x: a column that is there twice",
            "(no name): a column that is mapped to nothing",
            "day: a column that is there twice",
            "n: no such column",
            "no: no such column");
  }
}
