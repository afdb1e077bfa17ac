// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.fact.FactPath;

/** Reads a histology: the name of an entity or of an open term, or a list of candidate entities. */
final class HistologyReader {
  private static final ImmutableList<String> WORDS =
      ImmutableList.<String>builder()
          .addAll(ValueReader.names(HistologicEntity.class))
          .addAll(ValueReader.names(HistologyTerm.class))
          .build();

  private final ValueReader values;

  HistologyReader(ValueReader values) {
    this.values = values;
  }

  Optional<Histology> read(JsonNode value, FactPath path) {
    if (value.isArray()) {
      return values
          .list(value, path, entry -> values.constant(HistologicEntity.class, entry, path))
          .flatMap(candidates -> values.built(candidates, path, Histology::anyOf));
    }
    return values.text(value, path).flatMap(text -> named(text, path));
  }

  private Optional<Histology> named(String text, FactPath path) {
    Optional<Histology> entity =
        Arrays.stream(HistologicEntity.values())
            .filter(candidate -> candidate.name().equals(text))
            .map(Histology::of)
            .findFirst();
    Optional<Histology> found =
        entity.or(
            () ->
                Arrays.stream(HistologyTerm.values())
                    .filter(term -> term.name().equals(text))
                    .map(Histology::of)
                    .findFirst());
    if (found.isEmpty()) {
      values.unknownWord(path, text, WORDS);
    }
    return found;
  }
}
