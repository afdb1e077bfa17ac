// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarpswg.cli.table.TableReader;
import org.tarpswg.cli.table.TableRow;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

/** How the text of an item tells a case. Thread-safe. */
interface CaseForm {

  /** What the text tells. */
  Told read(byte[] text);

  /** As JSON; what does not exist is refused. */
  static CaseForm strictJson() {
    return text -> read(CaseReader.strict(), text, ImmutableList.of());
  }

  /** As JSON; properties that do not exist are ignored, and named. */
  static CaseForm lenientJson() {
    ThreadLocal<List<String>> ignored = ThreadLocal.withInitial(ArrayList::new);
    CaseReader reader = CaseReader.lenient((Problem each) -> ignored.get().add(each.path()));
    return text -> {
      ignored.get().clear();
      return read(reader, text, ignored.get());
    };
  }

  /** As the row of a table. */
  static CaseForm row(TableReader reader) {
    return text -> {
      TableRow row = reader.read(text);
      return new Told(row.id(), ImmutableList.of(), row.patientCase(), row.problems());
    };
  }

  private static Told read(CaseReader reader, byte[] text, List<String> ignored) {
    try {
      var read = Optional.of(reader.read(text));
      return new Told(Optional.empty(), ImmutableList.copyOf(ignored), read, ImmutableList.of());
    } catch (InvalidCaseException e) {
      return Told.refused(ImmutableList.copyOf(ignored), e.problems());
    }
  }
}
