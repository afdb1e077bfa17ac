// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import org.tarpswg.evidence.Erratum.SourceClass;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Trial;

/** Reads the register of errata. */
final class Errata {
  private Errata() {}

  static ImmutableList<Erratum> read(DataSource source) {
    return DataFile.ERRATA.read(
        source, file -> Numbered.unique(file.field("errata"), "id", Errata::erratum));
  }

  private static Erratum erratum(Row row) {
    Erratum erratum =
        ImmutableErratum.builder()
            .id(row.field("id").text())
            .locator(row.field("locator").text())
            .printed(row.field("printed").text())
            .problem(row.field("problem").text())
            .correction(row.field("correction").orNone(Field::text))
            .sourceClass(row.field("sourceClass").constant(SourceClass.class))
            .source(row.field("source").orNone(Field::text))
            .clauses(row.field("clauses").distinct(clause -> clause.as(ClauseId::of)))
            .references(References.citations(row.field("references")))
            .trials(Numbered.constants(row.field("trials"), Trial.class))
            .build();
    if (erratum.sourceClass() == SourceClass.PUBLIC && erratum.source().isEmpty()) {
      throw row.broken("source", "is null, but the source class is PUBLIC");
    }
    return erratum;
  }
}
