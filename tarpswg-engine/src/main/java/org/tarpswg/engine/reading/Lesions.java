// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionDistribution;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.clinical.RadiographicAppearance;

/** What the facts say about one lesion, wherever several clauses ask. */
public final class Lesions {
  /** The two organs that several clauses name together. */
  public static final ImmutableSet<LesionSite> LUNG_AND_LIVER =
      ImmutableSet.of(LesionSite.LUNG, LesionSite.LIVER);

  /** Where it lies. */
  public static final RecordQuestion<Lesion, LesionSite> SITE =
      Facts.choiceOf("site", "site", LesionSite.class, Lesion::site);

  /** How it looks on imaging. */
  public static final RecordQuestion<Lesion, RadiographicAppearance> APPEARANCE =
      Facts.choiceOf(
          "appearance", "appearance on imaging", RadiographicAppearance.class, Lesion::appearance);

  /** What sampling has shown. */
  public static final RecordQuestion<Lesion, HistologicStatus> HISTOLOGIC_STATUS =
      Facts.choiceOf(
          "histologicStatus",
          "histologic status",
          HistologicStatus.class,
          Lesion::histologicStatus);

  /** How a group of lesions is spread. */
  public static final RecordQuestion<Lesion, LesionDistribution> DISTRIBUTION =
      Facts.choiceOf(
          "distribution", "distribution", LesionDistribution.class, Lesion::distribution);

  /** Whether it can be resected completely. */
  public static final RecordQuestion<Lesion, Boolean> COMPLETELY_RESECTABLE =
      Facts.truthOf("completelyResectable", "completely resectable", Lesion::completelyResectable);

  /** Whether local ablation can control it. */
  public static final RecordQuestion<Lesion, Boolean> CONTROLLABLE_BY_ABLATION =
      Facts.truthOf(
          "controllableByLocalAblation",
          "controllable by local ablation",
          Lesion::controllableByLocalAblation);

  /** The local treatment that is planned for it. */
  public static final RecordQuestion<Lesion, LocalTreatment> PLANNED_TREATMENT =
      Facts.choiceOf(
          "plannedLocalTreatment",
          "planned local treatment",
          LocalTreatment.class,
          Lesion::plannedLocalTreatment);

  /** The judgement that it lies in an unusual place. */
  public static final RecordQuestion<Lesion, Boolean> UNUSUAL_LOCATION =
      Facts.truthOf("unusualLocation", "unusual location", Lesion::unusualLocation);

  /** Whether its relation to nerves or vessels must be clarified before treatment. */
  public static final RecordQuestion<Lesion, Boolean> NEUROVASCULAR_RELATION_UNCLEAR =
      Facts.truthOf(
          "neurovascularRelationUnclear",
          "unclear relation to nerves or vessels",
          Lesion::neurovascularRelationUnclear);

  /** Whether its nature is in question. */
  public static final RecordQuestion<Lesion, Boolean> NATURE_IN_QUESTION =
      Facts.truthOf("natureInQuestion", "nature in question", Lesion::natureInQuestion);

  /** Whether treatment waits for the precise burden. */
  public static final RecordQuestion<Lesion, Boolean> PRECISE_BURDEN_NEEDED =
      Facts.truthOf("preciseBurdenNeeded", "precise burden needed", Lesion::preciseBurdenNeeded);

  /** Whether other imaging left it equivocal. */
  public static final RecordQuestion<Lesion, Boolean> EQUIVOCAL_ON_OTHER_MODALITIES =
      Facts.truthOf(
          "equivocalOnOtherModalities",
          "equivocal on other modalities",
          Lesion::equivocalOnOtherModalities);

  private Lesions() {}
}
