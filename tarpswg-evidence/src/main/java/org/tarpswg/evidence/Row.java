// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One JSON object of a data file: every property is asked for once, and what is left over is an
 * error.
 */
final class Row {
  private final String file;
  private final String place;
  private final Map<?, ?> fields;
  private final Set<Object> unread;

  Row(String file, String place, Map<?, ?> fields) {
    this.file = file;
    this.place = place;
    this.fields = fields;
    this.unread = new HashSet<>(fields.keySet());
  }

  /** The field of this name, which must be written even where its value is null. */
  Field field(String name) {
    Object value = fields.get(name);
    if (value == null) {
      throw new BrokenDataException(file, place, name, "is missing");
    }
    unread.remove(name);
    return new Field(file, place, name, value);
  }

  /** An error of the row as a whole, told at one of its fields. */
  BrokenDataException broken(String name, String problem) {
    return new BrokenDataException(file, place, name, problem);
  }

  /** Refuses what nobody has asked for. */
  void mustBeRead() {
    for (Object name : fields.keySet()) {
      if (unread.contains(name)) {
        throw new BrokenDataException(file, place, name.toString(), "is no property of this row");
      }
    }
  }
}
