// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;

/**
 * A case in which every field stands and none tells anything. Lists are null too: a record in one,
 * however empty, would tell that there is one.
 */
final class BlankCase {
  private BlankCase() {}

  static ObjectNode of(LocalDate asOf) {
    ObjectNode blank = JsonNodeFactory.instance.objectNode();
    fill(blank, FactCatalog.caseType(), asOf);
    return blank;
  }

  private static <R, B> void fill(ObjectNode blank, RecordType<R, B> type, LocalDate asOf) {
    for (Field<R, B> field : type.fields()) {
      String property = field.name().property();
      if (field instanceof Field.DayField<R, B>) {
        blank.put(property, asOf.toString());
      } else if (field instanceof Field.RecordField<R, B, ?> within) {
        fill(blank.putObject(property), within.type(), asOf);
      } else {
        blank.putNull(property);
      }
      if (field instanceof Field.ListField<R, B, ?> list) {
        blank.putNull(list.completeProperty());
      }
    }
  }
}
