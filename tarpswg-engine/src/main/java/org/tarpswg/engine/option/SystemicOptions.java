// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.option;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.engine.statement.SystemicTherapy.FIRST_LINE;
import static org.tarpswg.engine.statement.SystemicTherapy.LMS_OR_SFT;
import static org.tarpswg.engine.statement.SystemicTherapy.LMS_OR_UPS;
import static org.tarpswg.engine.statement.SystemicTherapy.NAMED_FOR_IFOSFAMIDE;
import static org.tarpswg.engine.statement.SystemicTherapy.NAMED_FOR_TRABECTEDIN;
import static org.tarpswg.model.answer.OptionRole.DISFAVORED;
import static org.tarpswg.model.answer.OptionRole.ESPECIALLY;
import static org.tarpswg.model.answer.OptionRole.GENERIC;
import static org.tarpswg.model.answer.OptionRole.NAMED;
import static org.tarpswg.model.answer.OptionRole.PREFERRED;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.reading.Tumor;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Ladder;
import org.tarpswg.engine.statement.SystemicTherapy;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.answer.OptionRole;
import org.tarpswg.model.clinical.Regimen;

/** Every systemic regimen that a clause names, with all the clauses that name it. */
final class SystemicOptions {
  private static final Ladder<OptionRole> ESPECIALLY_IN_LMS_AND_UPS =
      Ladder.when(LMS_OR_UPS, ESPECIALLY).otherwise(GENERIC);

  private static final Condition JUDGED_INSENSITIVE_TO_IFOSFAMIDE =
      allOf(
          NAMED_FOR_IFOSFAMIDE,
          Tumor.JUDGED_SENSITIVE_TO_IFOSFAMIDE.is(false, "judged not sensitive to ifosfamide"));

  private static final Condition JUDGED_INSENSITIVE_TO_TRABECTEDIN =
      allOf(
          NAMED_FOR_TRABECTEDIN,
          Tumor.JUDGED_SENSITIVE_TO_TRABECTEDIN.is(false, "judged not sensitive to trabectedin"));

  static final ImmutableList<OptionRule> ALL =
      ImmutableList.of(
          OptionRule.of(Regimen.ANTHRACYCLINE_BASED)
              .on("40a", NAMED)
              .caveat(Caveat.COMBINATION_FOR_SHRINKAGE)
              .end(),
          OptionRule.of(Regimen.DOXORUBICIN_OLARATUMAB)
              .on("40b", NAMED)
              .ifJudged(Tumor.JUDGED_SENSITIVE_TO_DOXORUBICIN)
              .caveat(Caveat.SENSITIVITY_BY_JUDGEMENT)
              .end(),
          OptionRule.of(Regimen.DOXORUBICIN_DACARBAZINE)
              .on("41a", NAMED)
              .on("41b", PREFERRED)
              .on("43f", NAMED)
              .end(),
          OptionRule.of(Regimen.DOXORUBICIN_IFOSFAMIDE)
              .on("41a", Ladder.when(LMS_OR_SFT, DISFAVORED).otherwise(NAMED))
              .caveat(Caveat.HIGH_DOSE_NOT_DEFINED)
              .caveat(LMS_OR_SFT, Caveat.IFOSFAMIDE_MAY_BE_LESS_ACTIVE)
              .end(),
          OptionRule.of(Regimen.DOXORUBICIN_COMBINATION).on("41a", GENERIC).end(),
          OptionRule.of(Regimen.EPIRUBICIN_DACARBAZINE).on("43f", NAMED).end(),
          OptionRule.of(Regimen.IFOSFAMIDE)
              .on(
                  "43a.generic",
                  Ladder.when(LMS_OR_SFT, DISFAVORED)
                      .when(NAMED_FOR_IFOSFAMIDE, NAMED)
                      .otherwise(GENERIC))
              .ifJudged(Tumor.JUDGED_SENSITIVE_TO_IFOSFAMIDE)
              .caveat(LMS_OR_SFT, Caveat.IFOSFAMIDE_MAY_BE_LESS_ACTIVE)
              .caveat(not(NAMED_FOR_IFOSFAMIDE), Caveat.SENSITIVITY_BY_JUDGEMENT)
              .caveat(JUDGED_INSENSITIVE_TO_IFOSFAMIDE, Caveat.SENSITIVITY_JUDGED_ABSENT)
              .end(),
          OptionRule.of(Regimen.IFOSFAMIDE_INFUSIONAL_14_DAY)
              .on("43a.infusional", NAMED)
              .caveat(Caveat.SCHEDULE_UNIT_NOT_PRINTED)
              .caveat(JUDGED_INSENSITIVE_TO_IFOSFAMIDE, Caveat.SENSITIVITY_JUDGED_ABSENT)
              .end(),
          OptionRule.of(Regimen.IFOSFAMIDE_HIGH_DOSE)
              .on("43a.highDose", NAMED)
              .caveat(Caveat.DOSE_PERIOD_NOT_PRINTED)
              .caveat(JUDGED_INSENSITIVE_TO_IFOSFAMIDE, Caveat.SENSITIVITY_JUDGED_ABSENT)
              .end(),
          OptionRule.of(Regimen.TRABECTEDIN)
              .on("43b", Ladder.when(NAMED_FOR_TRABECTEDIN, NAMED).otherwise(GENERIC))
              .ifJudged(Tumor.JUDGED_SENSITIVE_TO_TRABECTEDIN)
              .caveat(FIRST_LINE, Caveat.PRETREATED_POPULATION)
              .caveatWhileOpen(FIRST_LINE, Caveat.PRETREATED_POPULATION)
              .caveat(not(NAMED_FOR_TRABECTEDIN), Caveat.SENSITIVITY_BY_JUDGEMENT)
              .caveat(JUDGED_INSENSITIVE_TO_TRABECTEDIN, Caveat.SENSITIVITY_JUDGED_ABSENT)
              .end(),
          OptionRule.of(Regimen.ERIBULIN).on("43c", NAMED).end(),
          OptionRule.of(Regimen.PAZOPANIB)
              .on("43d", GENERIC)
              .on("43g", NAMED)
              .caveat(FIRST_LINE, Caveat.PRETREATED_POPULATION)
              .caveatWhileOpen(FIRST_LINE, Caveat.PRETREATED_POPULATION)
              .end(),
          OptionRule.of(Regimen.GEMCITABINE).on("43e", ESPECIALLY_IN_LMS_AND_UPS).end(),
          OptionRule.of(Regimen.GEMCITABINE_DOCETAXEL)
              .on("43e", ESPECIALLY_IN_LMS_AND_UPS)
              .caveat(FIRST_LINE, Caveat.MORE_TOXIC_IN_FIRST_LINE)
              .caveatWhileOpen(FIRST_LINE, Caveat.MORE_TOXIC_IN_FIRST_LINE)
              .end(),
          OptionRule.of(Regimen.GEMCITABINE_DACARBAZINE).on("43e", ESPECIALLY_IN_LMS_AND_UPS).end(),
          OptionRule.of(Regimen.DACARBAZINE).on("43f", NAMED).end(),
          OptionRule.of(Regimen.SUNITINIB).on("43g", NAMED).end(),
          OptionRule.of(Regimen.TEMOZOLOMIDE)
              .on("43g", NAMED)
              .caveat(Caveat.NOT_ANTIANGIOGENIC)
              .end(),
          mtorInhibitor(Regimen.SIROLIMUS),
          mtorInhibitor(Regimen.OTHER_MTOR_INHIBITOR),
          alkInhibitor(Regimen.CRIZOTINIB),
          alkInhibitor(Regimen.OTHER_ALK_INHIBITOR));

  private SystemicOptions() {}

  private static OptionRule mtorInhibitor(Regimen regimen) {
    return OptionRule.of(regimen)
        .on("43h", NAMED)
        .caveat(Caveat.HISTOLOGY_ABSENT_FROM_TABLE_1)
        .end();
  }

  private static OptionRule alkInhibitor(Regimen regimen) {
    return OptionRule.of(regimen)
        .on("43i", NAMED)
        .caveat(Caveat.HISTOLOGY_ABSENT_FROM_TABLE_1)
        .caveat(Caveat.UNLICENSED_AT_PUBLICATION)
        .caveat(SystemicTherapy.ALK_NOT_ALTERED, Caveat.ALK_NEGATIVE)
        .caveatWhileOpen(SystemicTherapy.ALK_TESTED, Caveat.ALK_UNKNOWN)
        .caveat(not(SystemicTherapy.ALK_TESTED), Caveat.ALK_UNKNOWN)
        .end();
  }
}
