// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTherapyIntent;
import org.tarpswg.model.clinical.ProcedureKind;
import org.tarpswg.model.clinical.SurgicalApproach;
import org.tarpswg.model.known.Ternary;

/** What the facts say about local therapy that is planned, and the judgements on it. */
public final class LocalPlan {

  /** What local therapy is meant to achieve. */
  public static final Question<LocalTherapyIntent> INTENT =
      Facts.choice("goals.localTherapy", LocalTherapyIntent.class, c -> c.goals().localTherapy());

  /** The kind of operation that is planned. */
  public static final Question<ProcedureKind> KIND =
      Facts.choice("plannedProcedure.kind", ProcedureKind.class, c -> c.plannedProcedure().kind());

  /** A decision not to operate is on record; one that is not told is not asked for. */
  public static final Question<Boolean> DECIDED_NOT_TO_OPERATE =
      Question.of(
          "a decision not to operate",
          facts -> {
            FactSheet sheet = new FactSheet();
            sheet.only("plannedProcedure.kind", facts.patientCase().plannedProcedure().kind());
            return sheet.oneOf(
                ImmutableList.of(
                    facts.patientCase().plannedProcedure().kind().is(ProcedureKind.NONE).isYes()));
          });

  /** A decision not to operate is on record: what would be weighed before is off the table. */
  public static final Condition NO_OPERATION =
      DECIDED_NOT_TO_OPERATE.is(true, "it was decided not to operate");

  /** Where it is planned. */
  public static final Question<LesionSite> SITE =
      Facts.choice("plannedProcedure.site", LesionSite.class, c -> c.plannedProcedure().site());

  /** Open or minimally invasive. */
  public static final Question<SurgicalApproach> APPROACH =
      Facts.choice(
          "plannedProcedure.approach",
          SurgicalApproach.class,
          c -> c.plannedProcedure().approach());

  /** Whether the resection is extensive. */
  public static final Question<Boolean> EXTENSIVE =
      Facts.truth("plannedProcedure.extensive", c -> c.plannedProcedure().extensive());

  /** Whether the anticipated morbidity is acceptable. */
  public static final Question<Boolean> MORBIDITY_ACCEPTABLE =
      Facts.truth(
          "plannedProcedure.anticipatedMorbidityAcceptable",
          c -> c.plannedProcedure().anticipatedMorbidityAcceptable());

  /** Whether a macroscopically complete resection is likely. */
  public static final Question<Boolean> COMPLETENESS_LIKELY =
      Facts.truth(
          "plannedProcedure.macroscopicCompletenessLikely",
          c -> c.plannedProcedure().macroscopicCompletenessLikely());

  /** A complete resection is on record as unlikely; a judgement not made is not asked for. */
  public static final Question<Boolean> JUDGED_INCOMPLETE =
      Question.of(
          "complete resection judged unlikely",
          facts -> {
            Ternary likely = facts.patientCase().plannedProcedure().macroscopicCompletenessLikely();
            FactSheet sheet = new FactSheet();
            sheet.truth("plannedProcedure.macroscopicCompletenessLikely", likely);
            return sheet.oneOf(ImmutableList.of(likely.isNo()));
          });

  /** Whether the surgeon is experienced in minimally invasive resection. */
  public static final Question<Boolean> SURGEON_EXPERIENCED =
      Facts.truth(
          "plannedProcedure.surgeonMisExpertise", c -> c.plannedProcedure().surgeonMisExpertise());

  /** Whether the center is. */
  public static final Question<Boolean> CENTER_EXPERIENCED =
      Facts.truth(
          "plannedProcedure.centerMisExpertise", c -> c.plannedProcedure().centerMisExpertise());

  /** Whether hyperthermic intraperitoneal chemotherapy is planned. */
  public static final Question<Boolean> HIPEC =
      Facts.truth("plannedProcedure.hipec", c -> c.plannedProcedure().hipec());

  private LocalPlan() {}
}
