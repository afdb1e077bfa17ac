// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionDistribution;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.clinical.RadiographicAppearance;

/** What the facts say about one lesion, wherever several clauses ask. */
public final class Lesions {

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

  private Lesions() {}
}
