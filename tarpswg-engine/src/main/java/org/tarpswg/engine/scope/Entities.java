// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.scope;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.SubtypeEntry;
import org.tarpswg.evidence.SubtypeTable;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.PrimarySite;

/** The entities and sites that the consensus tells apart, as Table 1 and the clauses print them. */
public final class Entities {
  private static final SubtypeTable TABLE_1 = Evidence.edition2018().table1();

  /** The entities in the included column of Table 1. */
  public static final ImmutableSet<HistologicEntity> INCLUDED = TABLE_1.includedEntities();

  /** The entities in the excluded column of Table 1. */
  public static final ImmutableSet<HistologicEntity> EXCLUDED =
      TABLE_1.excluded().stream()
          .map(SubtypeEntry::entities)
          .flatMap(ImmutableSet::stream)
          .collect(toImmutableSet());

  /** The sites in the excluded column of Table 1. */
  public static final ImmutableSet<PrimarySite> EXCLUDED_SITES =
      TABLE_1.excluded().stream()
          .map(SubtypeEntry::sites)
          .flatMap(ImmutableSet::stream)
          .collect(toImmutableSet());

  /** The entities in the same cell of the excluded column as fibromatosis: the benign ones. */
  public static final ImmutableSet<HistologicEntity> BENIGN =
      TABLE_1.excluded(HistologicEntity.FIBROMATOSIS).orElseThrow().entities();

  /** The PEComa family, which clause 43h names though Table 1 does not. */
  public static final ImmutableSet<HistologicEntity> PECOMA_FAMILY =
      ImmutableSet.of(HistologicEntity.PECOMA, HistologicEntity.EPITHELIOID_AML);

  /** The entities that a clause names though Table 1 does not (43h, 43i). */
  public static final ImmutableSet<HistologicEntity> LIMITED =
      ImmutableSet.copyOf(Sets.union(PECOMA_FAMILY, ImmutableSet.of(HistologicEntity.IMT)));

  /** The entities that neither column of Table 1 nor a clause names. */
  public static final ImmutableSet<HistologicEntity> NOT_LISTED =
      Arrays.stream(HistologicEntity.values())
          .filter(e -> !INCLUDED.contains(e) && !EXCLUDED.contains(e) && !LIMITED.contains(e))
          .collect(toImmutableSet());

  private Entities() {}
}
