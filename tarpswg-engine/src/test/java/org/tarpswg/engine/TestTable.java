// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A table of expectations beside a test: one row a line, cells between semicolons, # comments. */
public final class TestTable {
  private TestTable() {}

  /** The rows of a table, each with its cells. */
  public static ImmutableList<List<String>> rows(Class<?> test, String file) {
    try {
      return Resources.readLines(Resources.getResource(test, file), UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Splitter.on(';').trimResults().splitToList(line))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a cell. */
  public static ImmutableList<String> words(String cell) {
    return ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(cell));
  }
}
