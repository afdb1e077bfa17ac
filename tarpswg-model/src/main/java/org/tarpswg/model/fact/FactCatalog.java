// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.stability.Evolving;

/**
 * Every fact that a case can hold, in one place: its path, its name and its domain. The reader, the
 * errors, the generators and the documentation iterate over it.
 */
@Evolving
public final class FactCatalog {
  private static final ImmutableList<FactDefinition> ALL =
      FactWalk.definitions(PatientCaseFacts.TYPE);
  private static final ImmutableMap<FactPath, FactDefinition> BY_PATH =
      Maps.uniqueIndex(ALL, FactDefinition::path);

  private FactCatalog() {}

  /** The case as a record, whose fields lead to all the others. */
  public static RecordType<PatientCase, PatientCase.Builder> caseType() {
    return PatientCaseFacts.TYPE;
  }

  /** Every fact, in the order of the data dictionary. */
  public static ImmutableList<FactDefinition> all() {
    return ALL;
  }

  /** The fact with this address, whichever record of a list it names; empty if there is none. */
  public static Optional<FactDefinition> find(FactPath path) {
    FactDefinition whole = BY_PATH.get(path);
    return Optional.ofNullable(whole != null ? whole : BY_PATH.get(path.template()));
  }

  /**
   * The short name of the fact with this address.
   *
   * @throws IllegalArgumentException if there is no such fact
   */
  public static String label(FactPath path) {
    return find(path)
        .orElseThrow(() -> new IllegalArgumentException("There is no fact " + path))
        .label();
  }

  /** How much a case tells of each fact; one entry for each record of each list. */
  public static ImmutableMap<FactPath, FactState> states(PatientCase patientCase) {
    return FactWalk.states(PatientCaseFacts.TYPE, patientCase);
  }
}
