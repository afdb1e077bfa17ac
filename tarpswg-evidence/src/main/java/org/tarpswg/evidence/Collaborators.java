// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;

/** Reads the appendix. */
final class Collaborators {
  static final int COUNT = 106;

  private Collaborators() {}

  static ImmutableList<Collaborator> read(DataSource source) {
    return DataFile.COLLABORATORS.read(
        source,
        file -> Numbered.all(file.field("collaborators"), COUNT, Collaborators::collaborator));
  }

  private static Collaborator collaborator(Row row) {
    return new Collaborator(
        row.field("number").integer(),
        row.field("given").text(),
        row.field("family").text(),
        row.field("institution").text(),
        row.field("city").text(),
        row.field("country").text());
  }
}
