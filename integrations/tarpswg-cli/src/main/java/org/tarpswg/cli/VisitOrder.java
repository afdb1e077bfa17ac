// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.report.Page;

/** Tells on standard error where visits are handed over against the order of their days. */
final class VisitOrder {
  private VisitOrder() {}

  static void note(List<PatientCase> visits, Terminal terminal) {
    IntStream.range(1, visits.size())
        .filter(i -> visits.get(i).asOf().isBefore(visits.get(i - 1).asOf()))
        .forEach(i -> terminal.err().print(note(i, visits)));
  }

  private static Page note(int i, List<PatientCase> visits) {
    return Page.plain()
        .line(
            0,
            "Note: case %d is of %s, before case %d of %s. Is the order meant?"
                .formatted(i + 1, visits.get(i).asOf(), i, visits.get(i - 1).asOf()));
  }
}
