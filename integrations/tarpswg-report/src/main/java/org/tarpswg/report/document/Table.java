// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.tarpswg.model.stability.Evolving;

/**
 * Rows below headers. Immutable.
 *
 * @param caption what it shows
 * @param headers the heads of the columns
 * @param rows the rows, each as long as the headers
 */
@Evolving
public record Table(
    String caption, ImmutableList<String> headers, ImmutableList<ImmutableList<Line>> rows)
    implements Block {

  /** The table without the columns in which no row says anything. */
  public static Table of(
      String caption, ImmutableList<String> headers, ImmutableList<ImmutableList<Line>> rows) {
    ImmutableList<Integer> told =
        IntStream.range(0, headers.size())
            .boxed()
            .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isBlank()))
            .collect(toImmutableList());
    return new Table(
        caption,
        told.stream().map(headers::get).collect(toImmutableList()),
        rows.stream()
            .map(row -> told.stream().map(row::get).collect(toImmutableList()))
            .collect(toImmutableList()));
  }
}
