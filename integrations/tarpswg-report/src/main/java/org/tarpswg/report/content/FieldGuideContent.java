// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.content;

import com.google.common.collect.ImmutableList;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactDefinition;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.report.document.Block;
import org.tarpswg.report.document.Bullets;
import org.tarpswg.report.document.Document;
import org.tarpswg.report.document.Entry;
import org.tarpswg.report.document.Line;
import org.tarpswg.report.document.Section;
import org.tarpswg.report.document.Style;

/**
 * Every field that a case can have, with the values it can take: made from the catalog of facts.
 */
@Evolving
public final class FieldGuideContent {
  private final ImmutableList.Builder<Block> sections = ImmutableList.builder();

  private FieldGuideContent() {}

  /**
   * The guide.
   *
   * @param smallest the smallest case there is, as JSON
   */
  public static Document of(String smallest, Evidence evidence) {
    FieldGuideContent guide = new FieldGuideContent();
    guide.sections.add(rules(smallest));
    guide.section("The case", FactPath.of(""), FactCatalog.caseType());
    return new Document(
        "Every field of a case",
        "%d facts; TARPSWG consensus, edition %s"
            .formatted(FactCatalog.all().size(), evidence.edition()),
        guide.sections.build());
  }

  private static Section rules(String smallest) {
    return new Section(
        "How a case is written",
        ImmutableList.of(
            Bullets.of(
                ImmutableList.of(
                    Line.of("Only the day of assessment must be told. The smallest case: ")
                        .then(smallest, Style.CODE),
                    Line.of("What is absent or null is unknown; unknown is never no."),
                    Line.of("A list tells the records that are known. That there are no others is")
                        .then(" said beside it: ")
                        .then("\"lesions\": [], \"lesionsComplete\": true", Style.CODE)
                        .then(" says that there is none."),
                    Line.of("A path such as ")
                        .then("lesions[*].site", Style.CODE)
                        .then(" is the field of any record of the list.")))));
  }

  private <R, B> void section(String title, FactPath at, RecordType<R, B> type) {
    ImmutableList.Builder<Block> entries = ImmutableList.builder();
    for (Field<R, B> field : type.fields()) {
      FactPath path = at.field(field.name().property());
      FactCatalog.find(path).map(FieldGuideContent::entry).ifPresent(entries::add);
      FactCatalog.find(path.complete()).map(FieldGuideContent::entry).ifPresent(entries::add);
    }
    sections.add(new Section(title, entries.build()));
    type.fields().forEach(field -> within(at, field));
  }

  private void within(FactPath at, Field<?, ?> field) {
    FactPath path = at.field(field.name().property());
    if (field instanceof Field.RecordField<?, ?, ?> record) {
      section(title(field, path), path, record.type());
    } else if (field instanceof Field.ListField<?, ?, ?> list) {
      section(title(field, path) + ", each record", path.element("*"), list.type());
    }
  }

  private static String title(Field<?, ?> field, FactPath path) {
    return field.name().label() + ": " + path;
  }

  private static Block entry(FactDefinition fact) {
    return Entry.of(fact.path().text(), Line.of("(" + fact.label() + "; " + fact.row() + ")"))
        .field("written as", Words.completeProperty(fact.path()))
        .field("", fact.values())
        .build();
  }
}
