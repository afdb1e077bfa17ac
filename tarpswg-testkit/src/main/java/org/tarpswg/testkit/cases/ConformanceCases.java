// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.stability.Evolving;

/**
 * The conformance cases, written by hand from the paper and its readings before any engine was
 * asked. One file for each statement and each assessment kind.
 */
@Evolving
public final class ConformanceCases {
  private static final int STATEMENTS = 43;

  private ConformanceCases() {}

  /**
   * All cases: by statement, then by assessment kind, each file in its own order.
   *
   * @throws IllegalStateException if a shipped file cannot be read, with its name and the case
   */
  public static ImmutableList<ConformanceCase> all() {
    return written().stream().map(CaseFile.Written::read).collect(toImmutableList());
  }

  /** All cases beside what they expect as it is written. */
  static ImmutableList<CaseFile.Written> written() {
    JsonNode bases = CaseFile.tree(CaseFile.BASES);
    return fileNames().stream()
        .flatMap(name -> new CaseFile(name, bases).written().stream())
        .collect(toImmutableList());
  }

  /** The names of the files with cases, without the one with the base patients. */
  static ImmutableList<String> fileNames() {
    return Stream.concat(
            IntStream.rangeClosed(1, STATEMENTS)
                .mapToObj(number -> String.format(Locale.ROOT, "statement-%02d.json", number)),
            Arrays.stream(AssessmentKind.values())
                .map(kind -> Ascii.toLowerCase(kind.name()).replace('_', '-') + ".json"))
        .collect(toImmutableList());
  }
}
