// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.scope;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.Disease;
import org.tarpswg.engine.reading.PolicyQuestions;
import org.tarpswg.engine.reading.Tumor;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.model.answer.ScopeClass;
import org.tarpswg.model.answer.ScopeReason;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PrimarySite;

/**
 * Whom the consensus addresses, as conditions: Table 1, the title and the aim of the paper. One
 * test that fails puts a patient out of scope, whatever else is unknown (R1).
 */
public final class Scope {
  private static final Condition RETROPERITONEAL =
      Tumor.SITE.is(PrimarySite.RETROPERITONEUM, "the primary arose in the retroperitoneum");

  private static final Condition OLD_ENOUGH =
      PolicyQuestions.OLD_ENOUGH.is(true, "old enough for the policy in force");

  /** The histology is in the included column of Table 1. */
  public static final Condition INCLUDED_HISTOLOGY =
      Tumor.ENTITY.isOneOf(Entities.INCLUDED, "the histology is included by Table 1");

  /** The histology is one that clause 43h or 43i names though Table 1 does not. */
  public static final Condition LIMITED_HISTOLOGY =
      Tumor.ENTITY.isOneOf(Entities.LIMITED, "the histology is named by clause 43h or 43i only");

  /** Metastatic disease is present, suspected, or was removed. */
  public static final Condition DISEASE =
      Disease.STATUS
          .isOneOf(
              ImmutableSet.of(
                  MetastaticStatus.SUSPECTED,
                  MetastaticStatus.CONFIRMED,
                  MetastaticStatus.RESECTED_NED),
              "metastatic or multifocal disease is present, suspected or was removed")
          .as("metastatic disease at issue");

  /**
   * Metastatic disease is accepted as present now; a suspicion yields to a proven lesion only
   * (R16).
   */
  public static final Condition PRESENT =
      anyOf(
              Disease.STATUS.is(MetastaticStatus.CONFIRMED, "metastatic disease is confirmed"),
              allOf(
                  Disease.STATUS.is(MetastaticStatus.SUSPECTED, "metastatic disease is suspected"),
                  Disease.PROVEN_LESION.is(true, "a lesion is proven to be a metastasis")))
          .as("metastatic disease accepted as present now");

  /** In scope with every clause. */
  public static final Condition IN =
      allOf(RETROPERITONEAL, OLD_ENOUGH, INCLUDED_HISTOLOGY, DISEASE);

  /** In scope with the clauses for the PEComa family and IMT and the general ones. */
  public static final Condition LIMITED =
      allOf(RETROPERITONEAL, OLD_ENOUGH, LIMITED_HISTOLOGY, DISEASE);

  /** The verdict. */
  public static final Ladder<ScopeClass> CLASS =
      Ladder.when(IN, ScopeClass.IN).when(LIMITED, ScopeClass.LIMITED).otherwise(ScopeClass.OUT);

  /** Why a patient is out, each reason with its own condition. */
  public static final ImmutableList<Reason> REASONS =
      ImmutableList.of(
          new Reason(
              ScopeReason.EXCLUDED_SITE,
              Tumor.SITE.isOneOf(Entities.EXCLUDED_SITES, "Table 1 excludes the primary site")),
          new Reason(
              ScopeReason.SITE_OUTSIDE_RETROPERITONEUM,
              Tumor.SITE.satisfies(
                  site ->
                      site != PrimarySite.RETROPERITONEUM
                          && !Entities.EXCLUDED_SITES.contains(site),
                  "the primary arose outside the retroperitoneum at a site Table 1 does not name")),
          new Reason(
              ScopeReason.HISTOLOGY_NOT_INCLUDED,
              not(anyOf(INCLUDED_HISTOLOGY, LIMITED_HISTOLOGY))),
          new Reason(
              ScopeReason.EXCLUDED_HISTOLOGY,
              Tumor.ENTITY.isOneOf(Entities.EXCLUDED, "Table 1 excludes the histology")),
          new Reason(
              ScopeReason.NOT_LISTED_HISTOLOGY,
              Tumor.ENTITY.isOneOf(Entities.NOT_LISTED, "Table 1 does not list the histology")),
          new Reason(
              ScopeReason.BENIGN_ENTITY,
              Tumor.ENTITY.isOneOf(Entities.BENIGN, "the entity is benign")),
          new Reason(ScopeReason.NOT_METASTATIC, not(DISEASE)),
          new Reason(ScopeReason.AGE_NOT_ADDRESSED, not(OLD_ENOUGH)));

  private Scope() {}

  /**
   * A reason and when it holds.
   *
   * @param reason the reason
   * @param when when it holds
   */
  public record Reason(ScopeReason reason, Condition when) {}
}
