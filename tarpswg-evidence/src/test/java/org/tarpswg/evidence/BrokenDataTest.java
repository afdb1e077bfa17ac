// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenDataTest {

  @ParameterizedTest(name = "{0} {1} {2} = {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
      # file        | object                        | property      | written there | row                              | field         | problem
      STATEMENTS    | /statements/35/clauses/0      | surplus       | 1             | statements 36, clauses 1         | surplus       | no property
      STATEMENTS    | /statements/35/clauses/0      | gist          | -             | statements 36, clauses 1         | gist          | missing
      STATEMENTS    | /statements/35/clauses/0      | gist          | " "           | statements 36, clauses 1         | gist          | text
      STATEMENTS    | /statements/35/clauses/0      | grading       | "IVX"         | statements 36, clauses 1         | grading       | IVX
      STATEMENTS    | /statements/35/clauses/0      | id            | "35"          | statements 36, clauses 1         | id            | 36 is next
      STATEMENTS    | /statements/35/clauses/0      | citations     | [31, 124]     | statements 36, clauses 1         | citations 2   | 124
      STATEMENTS    | /statements/35/clauses/0      | citations     | [31, 31]      | statements 36, clauses 1         | citations     | twice
      STATEMENTS    | /statements/35/clauses/0      | direction     | "FOR"         | statements 36, clauses 1         | direction     | parts
      STATEMENTS    | /statements/32/clauses/0      | direction     | null          | statements 33, clauses 1         | direction     | null
      STATEMENTS    | /statements/32/clauses/0      | direction     | "AWAY"        | statements 33, clauses 1         | direction     | none of FOR
      STATEMENTS    | /statements/35/clauses/0/parts/0 | id         | "12.a"        | statements 36, clauses 1, parts 1 | id           | no part of clause 36
      STATEMENTS    | /statements/35/clauses/0/parts/1 | citations  | [5]           | statements 36, clauses 1, parts 2 | citations    | does not cite
      STATEMENTS    | /statements/39/clauses/1      | id            | "40a"         | statements 40, clauses 2         | id            | 40b is next
              STATEMENTS    | /statements/35/clauses/0/parts/1 | id        | "36.a"        | statements 36, clauses 1, parts 2 | id           | earlier row
              STATEMENTS    | /statements/35                | clauses       | []            | statements 36                    | clauses       | not 1
      STATEMENTS    | /statements/35/clauses/0      | figures       | [3]           | statements 36, clauses 1         | figures 1     | 1 to 2
      STATEMENTS    | /statements/4                 | number        | 4             | statements 5                     | number        | 5 is next
      STATEMENTS    |                               | edition       | "2025"        | top                              | edition       | 2025
      STATEMENTS    |                               | $schema       | "other"       | top                              | $schema       | other
      NARRATIVE     | /points/1                     | id            | "NL1"         | points 2                         | id            | NL2 is next
      NARRATIVE     | /leadIns/2                    | statement     | 44            | leadIns 3                        | statement     | 44
      CONSENSUS     | /group                        | collaborators | 105           | group                            | collaborators | 105
      TABLE_1       | /excluded/7                   | entities      | ["LMS"]       | excluded 8                       | entities      | earlier cell
      TABLE_1       | /excluded/8                   | sites         | []            | excluded 9                       | entities      | neither
      TABLE_2       | /levels/0                     | level         | "II"          | levels 1                         | level         | I is next
      TABLE_3       | /series/0/n                   | values        | []            | series 1, n                      | values        | empty
      TABLE_3       | /series/1/fiveYearOs          | values        | [{"value": 0, "qualifiers": [], "population": null, "measure": null}] | series 2, fiveYearOs | values | none
      TABLE_3       | /series/6/fiveYearOs/values/0 | measure       | "5YS"         | series 7, fiveYearOs, values 1   | measure       | 5YS
      TABLE_3       | /series/6/fiveYearOs/values/0 | value         | "21"          | series 7, fiveYearOs, values 1   | value         | number
      TABLE_3       | /series/6                     | year          | 1993.5        | series 7                         | year          | whole number
      TABLE_3       | /series/16                    | reference     | 0             | series 17                        | reference     | 1 to 123
      TABLE_4       |                               | series        | []            | top                              | series        | not 12
      TABLE_5       | /trials/3                     | trial         | "TAXOGEM"     | trials 4                         | trial         | PALETTE is next
      TABLE_5       | /trials/3                     | armRegimens   | ["PAZOPANIB"] | trials 4                         | arms          | armRegimens has 1
      TABLE_5       | /trials/3/os                  | values        | [12.5]        | trials 4                         | os            | 1 values for 2 arms
      TABLE_5       | /trials/3/os/p                | operator      | ">"           | trials 4, os, p                  | operator      | no Operator
      TABLE_5       | /trials/3/os                  | unitPrinted   | "yes"         | trials 4, os                     | unitPrinted   | true or false
      REFERENCES    | /references/28                | number        | 28            | references 29                    | number        | 29 is next
      REFERENCES    | /references/28                | title         | null          | references 29                    | title         | text
      COLLABORATORS | /collaborators/105            | number        | 105           | collaborators 106                | number        | 106 is next
      ERRATA        | /errata/1                     | id            | "A1"          | errata 2                         | id            | earlier row
      ERRATA        | /errata/2                     | clauses       | ["44"]        | errata 3                         | clauses 1     | 44
      ADVISORIES    | /advisories/1                 | effects       | ["ENDS"]      | advisories 2                     | effects 1     | ENDS
      ADVISORIES    | /advisories/1/regulatory/0    | date          | "2016-13"     | advisories 2, regulatory 1       | date          | 2016-13
      REGIMENS      | /regimens/0                   | source        | "a label"     | regimens 1                       | source        | PAPER
      REGIMENS      | /regimens/1/doses/0           | unit          | "mg/m²"       | regimens 2, doses 1              | unit          | no Unit
      TERMINOLOGY   | /codes/0                      | concept       | "LIPOMA"      | codes 1                          | concept       | no histology
      TERMINOLOGY   | /codes/0                      | system        | "ICDO3"       | codes 1                          | system        | no CodeSystem
      TERMINOLOGY   | /codes/0                      | sources       | ["S99"]       | codes 1                          | sources 1     | no source
      TERMINOLOGY   | /codes/1                      | code          | "8851/3"      | codes 2                          | code          | already
      """)
  void aBrokenFileIsRefusedWithFileRowAndField(
      DataFile file,
      String object,
      String property,
      String json,
      String row,
      String field,
      String problem) {
    Evidence evidence = Copies.withOne(file, object == null ? "" : object, property, json);

    BrokenDataException thrown = catchThrowableOfType(BrokenDataException.class, evidence::readAll);

    assertThat(thrown).isNotNull();
    assertThat(thrown.file()).isEqualTo(file.fileName());
    assertThat(thrown.row()).isEqualTo(row);
    assertThat(thrown.field()).isEqualTo(field);
    assertThat(thrown.problem()).contains(problem);
    assertThat(thrown).hasMessageContainingAll(file.fileName(), row, field, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"edition\": \"2018\", \"edition\": \"2018\"} | Duplicate",
        "{\"edition\": | end-of-input",
        "[] | object",
        "`` | object",
        "{} {} | follows"
      })
  void aFileThatIsNoOneDocumentIsRefused(String text, String problem) {
    Evidence evidence = Copies.withText(DataFile.TABLE_2, text);

    BrokenDataException thrown = catchThrowableOfType(BrokenDataException.class, evidence::table2);

    assertThat(thrown).isNotNull();
    assertThat(thrown.file()).isEqualTo("table2.json");
    assertThat(thrown.problem()).containsIgnoringCase(problem);
  }

  @Test
  void anUntouchedCopyIsRead() {
    assertThat(Copies.withOne(DataFile.TABLE_2, "", "edition", "\"2018\"").readAll().table2())
        .isEqualTo(Evidence.edition2018().table2());
  }

  @Test
  void aBrokenFileFailsAgainAndLeavesTheOthersUsable() {
    Evidence evidence = Copies.withText(DataFile.ERRATA, "{}");

    assertThat(catchThrowableOfType(BrokenDataException.class, evidence::errata)).isNotNull();
    assertThat(catchThrowableOfType(BrokenDataException.class, evidence::errata)).isNotNull();
    assertThat(evidence.advisories()).isNotEmpty();
  }
}
