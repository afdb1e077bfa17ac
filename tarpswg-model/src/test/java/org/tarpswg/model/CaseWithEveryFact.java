// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** The case that tells every fact of the catalog; each list is complete and holds one record. */
public final class CaseWithEveryFact {
  private final Ternary truth;

  private CaseWithEveryFact(Ternary truth) {
    this.truth = truth;
  }

  /** The case in which every yes-or-no fact has this truth. */
  public static PatientCase allBeing(Ternary truth) {
    return new CaseWithEveryFact(truth).record(FactCatalog.caseType());
  }

  private <R, B> R record(RecordType<R, B> type) {
    B builder = CasesWithOneFact.started(type);
    type.fields().forEach(field -> tell(field, builder));
    return type.build(builder);
  }

  private <R, B> void tell(Field<R, B> field, B builder) {
    if (field instanceof Field.TernaryField<R, B> yesOrNo) {
      yesOrNo.set().accept(builder, truth);
    } else if (field instanceof Field.ValueField<R, B, ?> value) {
      tellValue(value, builder);
    } else if (field instanceof Field.RecordField<R, B, ?> within) {
      tellRecord(within, builder);
    } else if (field instanceof Field.ListField<R, B, ?> list) {
      tellList(list, builder);
    }
  }

  private static <R, B, T> void tellValue(Field.ValueField<R, B, T> field, B builder) {
    ImmutableList<T> values = ValuesOfADomain.of(field.domain());
    field.set().accept(builder, Known.known(values.get(values.size() - 1)));
  }

  private <R, B, N> void tellRecord(Field.RecordField<R, B, N> field, B builder) {
    field.set().accept(builder, record(field.type()));
  }

  private <R, B, E> void tellList(Field.ListField<R, B, E> field, B builder) {
    field.set().accept(builder, Listing.complete(record(field.type())));
  }
}
