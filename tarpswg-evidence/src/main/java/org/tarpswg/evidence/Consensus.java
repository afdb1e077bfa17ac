// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.stability.Stable;

/** Who reached the consensus, how, and how far it reaches. Immutable. */
@Stable
@Value.Immutable
public interface Consensus {

  /** The group. */
  Group group();

  /** What the document is for. */
  Remark aim();

  /** How the literature was searched. */
  Search search();

  /** How the text came about, in order. */
  ImmutableList<Step> steps();

  /** How the document was appraised. */
  Appraisal appraisal();

  /** How far its authors agree. */
  Remark agreement();

  /** Where the scales of Table 2 come from. */
  String scalesAdaptedFrom();

  /** What is said of the disease and of earlier work. */
  ImmutableList<Remark> background();

  /** What limits the document. */
  ImmutableList<Remark> limits();

  /** Who paid. */
  String funding();

  /** What conflicts of interest are declared. */
  String conflictsOfInterest();

  /**
   * The group. Immutable.
   *
   * @param name its name
   * @param abbreviation its abbreviation
   * @param establishedYear the year in which it began
   * @param institutionsAtStart how many institutions it had then
   * @param institutionsNow how many the introduction prints
   * @param regions where they are
   * @param collaborators how many collaborators the appendix names
   * @param earlierDocuments the references of its earlier consensus documents
   */
  record Group(
      String name,
      String abbreviation,
      int establishedYear,
      int institutionsAtStart,
      int institutionsNow,
      ImmutableList<String> regions,
      int collaborators,
      ImmutableList<Integer> earlierDocuments) {}

  /**
   * A remark of the running text. Immutable.
   *
   * @param gist what it says, in other words than the paper's
   * @param citations the references printed for it
   */
  record Remark(String gist, ImmutableList<Integer> citations) {}

  /**
   * The search of the literature. Immutable.
   *
   * @param database where
   * @param population for which disease
   * @param topics for which treatments
   */
  record Search(String database, String population, ImmutableList<String> topics) {}

  /**
   * A step on the way to the text. Immutable.
   *
   * @param year the year, where it is printed
   * @param meeting the meeting, where there was one
   * @param place its place
   * @param gist what was done, in other words than the paper's
   */
  record Step(
      Optional<Integer> year, Optional<String> meeting, Optional<String> place, String gist) {}

  /**
   * The appraisal of the document. Immutable.
   *
   * @param instrument the instrument
   * @param experts how many experts used it
   * @param independent whether they were independent
   * @param citations the references of the instrument
   * @param gist what is said of it, in other words than the paper's
   */
  record Appraisal(
      String instrument,
      int experts,
      boolean independent,
      ImmutableList<Integer> citations,
      String gist) {}
}
