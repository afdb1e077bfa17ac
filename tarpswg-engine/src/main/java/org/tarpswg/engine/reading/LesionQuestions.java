// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.clinical.RadiographicAppearance;

/** What the facts say about a single lesion; each question reads one fact. */
public final class LesionQuestions {
  /** Where it lies. */
  public static final RecordQuestion<Lesion, LesionSite> SITE =
      Facts.choiceOf("site", "site", LesionSite.class, Lesion::site);

  /** How it looks on imaging. */
  public static final RecordQuestion<Lesion, RadiographicAppearance> APPEARANCE =
      Facts.choiceOf(
          "appearance",
          "radiographic appearance",
          RadiographicAppearance.class,
          Lesion::appearance);

  /** The judgement that it lies in an unusual place. */
  public static final RecordQuestion<Lesion, Boolean> UNUSUAL_LOCATION =
      Facts.truthOf("unusualLocation", "unusual location", Lesion::unusualLocation);

  /** What sampling has shown; it opens no clause on biopsy, so that a result never closes one. */
  public static final RecordQuestion<Lesion, HistologicStatus> HISTOLOGIC_STATUS =
      Facts.choiceOf(
          "histologicStatus",
          "histologic status",
          HistologicStatus.class,
          Lesion::histologicStatus);

  /** The local treatment that is planned for it. */
  public static final RecordQuestion<Lesion, LocalTreatment> PLANNED_TREATMENT =
      Facts.choiceOf(
          "plannedLocalTreatment",
          "planned local treatment",
          LocalTreatment.class,
          Lesion::plannedLocalTreatment);

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

  private LesionQuestions() {}
}
