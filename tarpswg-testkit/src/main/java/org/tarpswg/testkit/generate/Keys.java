// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;

/** The names by which records of a list are addressed: their key, or their place. */
final class Keys {
  private Keys() {}

  static <R, B> String of(RecordType<R, B> type, R record, int place) {
    for (Field<R, B> field : type.fields()) {
      if (field instanceof Field.KeyField<R, B> key) {
        return key.get().apply(record);
      }
    }
    return Integer.toString(place);
  }

  /** The key that the generators give to the record at this place: L1, L2 and so on. */
  static String at(int place) {
    return "L" + (place + 1);
  }
}
