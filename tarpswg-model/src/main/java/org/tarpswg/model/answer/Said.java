// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import org.tarpswg.model.fact.FactPath;

/**
 * What an answer says of one subject, so that two answers can be compared. Immutable.
 *
 * @param standing whether it stands
 * @param words the verdict
 * @param lines what it lists, each with its state
 * @param read the facts read for it
 */
record Said(
    Standing standing,
    String words,
    ImmutableMap<String, String> lines,
    ImmutableMap<FactPath, FactReading> read) {

  static final String ABSENT = "absent";

  /** Nothing is said. */
  static final Said NOTHING =
      new Said(Standing.ABSENT, ABSENT, ImmutableMap.of(), ImmutableMap.of());

  /** Whether what is said stands for this patient. */
  enum Standing {
    /** It applies, is offered or is the verdict. */
    STANDS,
    /** A missing fact decides. */
    OPEN,
    /** It is decided that it is not for this patient. */
    RESTS,
    /** Nothing is said of it. */
    ABSENT
  }

  boolean sameAs(Said other) {
    return standing == other.standing && words.equals(other.words) && lines.equals(other.lines);
  }

  /** The verdict with those of its lines that the other does not have, or has otherwise. */
  String beside(Said other) {
    String own =
        lines.entrySet().stream()
            .filter(line -> !line.getValue().equals(other.lines.get(line.getKey())))
            .map(line -> line.getKey() + " " + line.getValue())
            .collect(joining(", "));
    return own.isEmpty() || standing == Standing.ABSENT || other.standing == Standing.ABSENT
        ? words
        : words + ": " + own;
  }
}
