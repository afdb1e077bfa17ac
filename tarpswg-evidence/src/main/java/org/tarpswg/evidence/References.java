// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.problem.InvalidValueException;

/** The reference list, and what a citation of it must be. */
final class References {
  static final int COUNT = 123;

  private final ImmutableList<Reference> list;

  private References(ImmutableList<Reference> list) {
    this.list = list;
  }

  static References read(DataSource source) {
    return DataFile.REFERENCES.read(
        source,
        file ->
            new References(Numbered.all(file.field("references"), COUNT, References::reference)));
  }

  private static Reference reference(Row row) {
    return ImmutableReference.builder()
        .number(row.field("number").integer())
        .authors(row.field("authors").text())
        .title(row.field("title").text())
        .journal(row.field("journal").text())
        .year(row.field("year").integer())
        .volume(row.field("volume").orNone(Field::text))
        .issue(row.field("issue").orNone(Field::text))
        .pages(row.field("pages").orNone(Field::text))
        .pii(row.field("pii").orNone(Field::text))
        .printed(row.field("printed").text())
        .sameAs(row.field("alias").orNone(References::citation))
        .build();
  }

  /**
   * The number of a reference that exists, so that a citation resolves without the list being read.
   */
  static int citation(Field field) {
    return field.within(1, COUNT);
  }

  /** A list of citations as printed, none of them twice. */
  static ImmutableList<Integer> citations(Field field) {
    return field.distinct(References::citation).asList();
  }

  ImmutableList<Reference> list() {
    return list;
  }

  Reference get(int number) {
    return list.get(requireNumber(number) - 1);
  }

  static int requireNumber(int number) {
    if (number < 1 || number > COUNT) {
      throw new InvalidValueException(
          Integer.toString(number),
          "a reference from 1 to " + COUNT,
          "Take it from the citations of a clause.");
    }
    return number;
  }
}
