// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.stability.Stable;

/**
 * A fact published after the paper. It stands beside what it touches and changes no applicability,
 * grade or rank. Immutable.
 */
@Stable
@Value.Immutable
public interface Advisory {

  /** Its id in the register, such as EU-02. */
  String id();

  /** What it does to what the paper says. */
  ImmutableSet<AdvisoryEffect> effects();

  /** Whether it touches the whole consensus, so that every answer names it. */
  boolean wholeDocument();

  /** The clauses it touches, in printed order. */
  ImmutableSet<ClauseId> clauses();

  /** The agents it speaks of. */
  ImmutableSet<Agent> agents();

  /** The entities it speaks of; empty where it is confined to none. */
  ImmutableSet<HistologicEntity> histologies();

  /** The patients it is about. */
  String population();

  /** What became known. */
  String fact();

  /** Its figures. */
  ImmutableList<String> keyFigures();

  /** Where it was published, with the verified fields only. */
  ImmutableList<Publication> citations();

  /** What authorities did. */
  ImmutableList<RegulatoryAct> regulatory();

  /** What else must be known of it. */
  Optional<String> note();
}
