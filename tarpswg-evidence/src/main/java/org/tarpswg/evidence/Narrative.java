// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.guideline.Heading;
import org.tarpswg.model.guideline.NarrativePoint;

/**
 * The advice of the running text, read.
 *
 * @param points NL1 to NS4
 * @param leadIns what opens headings and statements, in printed order
 */
record Narrative(ImmutableList<NarrativeText> points, ImmutableList<LeadIn> leadIns) {

  static Narrative read(DataSource source) {
    return DataFile.NARRATIVE.read(
        source,
        file ->
            new Narrative(
                Numbered.keyed(
                    file.field("points"),
                    "id",
                    ImmutableList.copyOf(NarrativePoint.values()),
                    id -> id.constant(NarrativePoint.class),
                    Narrative::point),
                file.field("leadIns").rows(Narrative::leadIn)));
  }

  private static NarrativeText point(Row row) {
    return new NarrativeText(
        row.field("id").constant(NarrativePoint.class),
        row.field("heading").constant(Heading.class),
        row.field("gist").text(),
        References.citations(row.field("citations")),
        Pointers.figures(row),
        Pointers.tables(row));
  }

  private static LeadIn leadIn(Row row) {
    return new LeadIn(
        row.field("heading").constant(Heading.class),
        row.field("statement").orNone(number -> number.within(1, Statements.COUNT)),
        row.field("gist").text(),
        References.citations(row.field("citations")),
        Pointers.figures(row),
        Pointers.tables(row));
  }
}
