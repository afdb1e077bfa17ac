// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Trial;

/** Reads the list of regimens with doses. */
final class DosedRegimens {
  private DosedRegimens() {}

  static ImmutableList<DosedRegimen> read(DataSource source) {
    return DataFile.REGIMENS.read(
        source, file -> Numbered.unique(file.field("regimens"), "id", DosedRegimens::regimen));
  }

  private static DosedRegimen regimen(Row row) {
    DosedRegimen regimen =
        ImmutableDosedRegimen.builder()
            .id(row.field("id").text())
            .name(row.field("name").text())
            .regimen(row.field("regimen").orNone(constant -> constant.constant(Regimen.class)))
            .origin(row.field("origin").constant(DosedRegimen.Origin.class))
            .place(row.field("place").text())
            .clauses(row.field("clauses").distinct(clause -> clause.as(ClauseId::of)))
            .figures(Pointers.figures(row))
            .trials(Numbered.constants(row.field("trials"), Trial.class))
            .doses(row.field("doses").rows(DosedRegimens::dose))
            .cycleDays(row.field("cycleDays").orNone(Field::integer))
            .cycles(row.field("cycles").orNone(Field::text))
            .source(row.field("source").orNone(Field::text))
            .note(row.field("note").orNone(Field::text))
            .build();
    if (regimen.isOfThePaper() == regimen.source().isPresent()) {
      throw row.broken("source", "must be null where the origin is PAPER, and only there");
    }
    return regimen;
  }

  private static Dose dose(Row row) {
    return ImmutableDose.builder()
        .agent(row.field("agent").constant(Agent.class))
        .name(row.field("name").text())
        .comparison(
            row.field("comparison").constant(Dose.Comparison.class, Dose.Comparison::symbol))
        .amounts(row.field("amounts").each(Field::decimal))
        .unit(row.field("unit").constant(Dose.Unit.class, Dose.Unit::ucum))
        .per(row.field("per").orNone(period -> period.constant(Dose.Period.class)))
        .route(row.field("route").orNone(route -> route.constant(Dose.Route.class)))
        .days(row.field("days").orNone(Field::text))
        .over(row.field("over").orNone(Field::text))
        .build();
  }
}
