// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

/** Takes a row of a table (RFC 4180) apart. Immutable and thread-safe. */
final class Cells {
  private static final CsvMapper CSV = new CsvMapper();

  private final ObjectReader reader;

  Cells(char separator) {
    this.reader =
        CSV.readerFor(String[].class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator))
            .with(CsvParser.Feature.WRAP_AS_ARRAY);
  }

  /**
   * The cells without the blanks around them.
   *
   * @throws InvalidCaseException if the row is no row
   */
  ImmutableList<String> of(byte[] row) {
    if (!Utf8.isWellFormed(row)) {
      throw refused("bytes that are not UTF-8", "Save the table as UTF-8.");
    }
    try (MappingIterator<String[]> rows = reader.readValues(new String(row, UTF_8))) {
      ImmutableList<String> cells =
          Arrays.stream(rows.hasNextValue() ? rows.nextValue() : new String[0])
              .map(String::strip)
              .collect(toImmutableList());
      if (rows.hasNextValue()) {
        throw refused("a carriage return outside of quotes", "End rows with a line feed.");
      }
      return cells;
    } catch (IOException e) {
      throw refused("double quotes that do not close", "Double the quotes within a cell.");
    }
  }

  private static InvalidCaseException refused(String found, String cure) {
    return new InvalidCaseException(
        ImmutableList.of(
            new Problem("MALFORMED_ROW", "(row)", found, "one row of CSV in UTF-8", cure)));
  }
}
