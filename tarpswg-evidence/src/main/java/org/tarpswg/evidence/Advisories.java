// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.known.PartialDate;

/** Reads the register of advisories. */
final class Advisories {
  private Advisories() {}

  static ImmutableList<Advisory> read(DataSource source) {
    return DataFile.ADVISORIES.read(
        source, file -> Numbered.unique(file.field("advisories"), "id", Advisories::advisory));
  }

  private static Advisory advisory(Row row) {
    Advisory advisory =
        ImmutableAdvisory.builder()
            .id(row.field("id").text())
            .effects(Numbered.constants(row.field("effects"), AdvisoryEffect.class))
            .wholeDocument(row.field("wholeDocument").flag())
            .clauses(row.field("clauses").distinct(clause -> clause.as(ClauseId::of)))
            .agents(Numbered.constants(row.field("agents"), Agent.class))
            .histologies(Numbered.constants(row.field("histologies"), HistologicEntity.class))
            .population(row.field("population").text())
            .fact(row.field("fact").text())
            .keyFigures(row.field("keyFigures").each(Field::text))
            .citations(row.field("citations").rows(Advisories::publication))
            .regulatory(row.field("regulatory").rows(Advisories::act))
            .note(row.field("note").orNone(Field::text))
            .build();
    if (advisory.effects().isEmpty()) {
      throw row.broken("effects", "is empty");
    }
    return advisory;
  }

  private static Publication publication(Row row) {
    return ImmutablePublication.builder()
        .authors(row.field("authors").orNone(Field::text))
        .journal(row.field("journal").orNone(Field::text))
        .year(row.field("year").orNone(Field::integer))
        .volume(row.field("volume").orNone(Field::text))
        .pages(row.field("pages").orNone(Field::text))
        .doi(row.field("doi").orNone(Field::text))
        .pmid(row.field("pmid").orNone(Field::text))
        .build();
  }

  private static RegulatoryAct act(Row row) {
    return new RegulatoryAct(
        row.field("jurisdiction").constant(RegulatoryAct.Jurisdiction.class),
        row.field("date").as(PartialDate::parse),
        row.field("action").text());
  }
}
