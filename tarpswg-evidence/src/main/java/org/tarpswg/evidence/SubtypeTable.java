// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.stability.Stable;

/**
 * Table 1: what the consensus is about and what it leaves out. An entity in neither column is not
 * listed, which is not the same as excluded. Immutable.
 *
 * @param included the six included cells
 * @param excluded the eleven excluded cells
 */
@Stable
public record SubtypeTable(
    ImmutableList<SubtypeEntry> included, ImmutableList<SubtypeEntry> excluded) {

  static SubtypeTable read(DataSource source) {
    return DataFile.TABLE_1.read(
        source,
        file -> {
          Set<Object> seen = new HashSet<>();
          return new SubtypeTable(
              file.field("included").rows(row -> entry(row, seen)),
              file.field("excluded").rows(row -> entry(row, seen)));
        });
  }

  private static SubtypeEntry entry(Row row, Set<Object> seen) {
    SubtypeEntry entry =
        new SubtypeEntry(
            row.field("printed").text(),
            row.field("abbreviations").each(Field::text),
            Numbered.constants(row.field("entities"), HistologicEntity.class),
            Numbered.constants(row.field("sites"), PrimarySite.class));
    if (entry.entities().isEmpty() == entry.sites().isEmpty()) {
      throw row.broken("entities", "must stand for entities or for sites, not for both or neither");
    }
    entry.entities().forEach(entity -> once(row, "entities", entity, seen));
    entry.sites().forEach(site -> once(row, "sites", site, seen));
    return entry;
  }

  private static void once(Row row, String field, Object item, Set<Object> seen) {
    if (!seen.add(item)) {
      throw row.broken(field, "holds " + item + ", which an earlier cell holds");
    }
  }

  /** The cell that includes the entity. */
  public Optional<SubtypeEntry> included(HistologicEntity entity) {
    return included.stream().filter(entry -> entry.entities().contains(entity)).findFirst();
  }

  /** The cell that excludes the entity. */
  public Optional<SubtypeEntry> excluded(HistologicEntity entity) {
    return excluded.stream().filter(entry -> entry.entities().contains(entity)).findFirst();
  }

  /** The cell that excludes tumors of the site whatever their histology. */
  public Optional<SubtypeEntry> excluded(PrimarySite site) {
    return excluded.stream().filter(entry -> entry.sites().contains(site)).findFirst();
  }

  /** The entities of the included column. */
  public ImmutableSet<HistologicEntity> includedEntities() {
    return included.stream()
        .flatMap(entry -> entry.entities().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
