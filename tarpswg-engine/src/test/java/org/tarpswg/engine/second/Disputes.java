// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tarpswg.model.clinical.PatientCase;

/** The differences that are known and argued for, by the situation they arise in. Immutable. */
final class Disputes {
  private final JsonNode disputes;
  private final SecondTable table;

  private Disputes(JsonNode disputes, SecondTable table) {
    this.disputes = disputes;
    this.table = table;
  }

  static Disputes read(SecondTable table) {
    try (InputStream in =
        Objects.requireNonNull(Disputes.class.getResourceAsStream("disputes.json"))) {
      return new Disputes(new ObjectMapper().readTree(in).path("disputes"), table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them. */
  ImmutableSet<String> ids() {
    return StreamSupport.stream(disputes.spliterator(), false)
        .map(dispute -> dispute.path("id").asText())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The dispute that a difference on this row of this case belongs to. */
  Optional<String> on(PatientCase patientCase, String row) {
    return StreamSupport.stream(disputes.spliterator(), false)
        .filter(dispute -> concerns(dispute, row))
        .filter(dispute -> table.someCandidate(dispute.path("where"), patientCase))
        .map(dispute -> dispute.path("id").asText())
        .findFirst();
  }

  private static boolean concerns(JsonNode dispute, String row) {
    return StreamSupport.stream(dispute.path("rows").spliterator(), false)
        .anyMatch(each -> each.asText().equals(row));
  }
}
