// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import java.util.function.Function;

/** The files of the evidence base, in the order in which they are digested. */
enum DataFile {
  STATEMENTS("statements"),
  NARRATIVE("narrative"),
  CONSENSUS("consensus"),
  TABLE_1("table1"),
  TABLE_2("table2"),
  TABLE_3("table3"),
  TABLE_4("table4"),
  TABLE_5("table5"),
  REFERENCES("references"),
  COLLABORATORS("collaborators"),
  ERRATA("errata"),
  ADVISORIES("advisories"),
  REGIMENS("regimens"),
  TERMINOLOGY("terminology");

  static final String EDITION = "2018";

  private final String stem;

  DataFile(String stem) {
    this.stem = stem;
  }

  String fileName() {
    return stem + ".json";
  }

  /** Reads the whole file, strictly: what the reader does not ask for must not be there. */
  <T> T read(DataSource source, Function<Row, T> reader) {
    Field top = new Field(fileName(), "top", "document", JsonTree.read(this, source.bytes(this)));
    return top.row(
        row -> {
          row.field("$schema").mustBe("urn:tarpswg:schema:evidence:" + stem + ":1");
          row.field("edition").mustBe(EDITION);
          return reader.apply(row);
        });
  }

  BrokenDataException broken(String row, String field, String problem) {
    return new BrokenDataException(fileName(), row, field, problem);
  }
}
