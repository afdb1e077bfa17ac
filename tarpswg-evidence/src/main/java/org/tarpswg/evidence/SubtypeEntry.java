// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.stability.Stable;

/**
 * A cell of Table 1. Immutable.
 *
 * @param printed the cell as printed
 * @param abbreviations the abbreviations it prints
 * @param entities the entities it stands for; none where it excludes by site
 * @param sites the primary sites it stands for; none where it speaks of a histology
 */
@Stable
public record SubtypeEntry(
    String printed,
    ImmutableList<String> abbreviations,
    ImmutableSet<HistologicEntity> entities,
    ImmutableSet<PrimarySite> sites) {}
