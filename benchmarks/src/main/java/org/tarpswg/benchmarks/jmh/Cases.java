// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.jmh;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.tarpswg.benchmarks.run.CaseFile;
import org.tarpswg.model.clinical.PatientCase;

/**
 * The cases, one after the other and round again. They are mixed in the file, so that any stretch
 * of them is like the whole. Each thread has its own round.
 */
@State(Scope.Thread)
public class Cases {
  private final List<PatientCase> cases = CaseFile.cases();
  private int place;

  /** Reads them. */
  public Cases() {}

  /** The next one. */
  PatientCase next() {
    PatientCase next = cases.get(place);
    place = place + 1 == cases.size() ? 0 : place + 1;
    return next;
  }
}
