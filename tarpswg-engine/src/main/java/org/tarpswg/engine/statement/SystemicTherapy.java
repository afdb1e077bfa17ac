// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.statement;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.model.clinical.HistologicEntity.LMS;
import static org.tarpswg.model.clinical.HistologicEntity.SFT;
import static org.tarpswg.model.clinical.HistologicEntity.UPS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.Disease;
import org.tarpswg.engine.reading.NamedSubtypes;
import org.tarpswg.engine.reading.Therapy;
import org.tarpswg.engine.reading.Tumor;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Rule;
import org.tarpswg.engine.scope.Entities;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.model.answer.Caveat;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.clinical.TestResult;

/** Systemic therapy: statements 38 to 43. */
public final class SystemicTherapy {

  // What the clauses have in common

  /** Anthracyclines are contraindicated, by judgement: the paper prints no ceiling. */
  public static final Condition ANTHRACYCLINE_CONTRAINDICATED =
      Therapy.ANTHRACYCLINE_CONTRAINDICATED.is(true, "anthracyclines are contraindicated");

  /** The first line of therapy in metastatic disease. */
  public static final Condition FIRST_LINE =
      Therapy.LINE.is(Therapy.Line.FIRST, "the next line of therapy is the first");

  /** A later line of therapy in metastatic disease. */
  public static final Condition LATER_LINE =
      Therapy.LINE.is(Therapy.Line.LATER, "the next line of therapy is the second or a later one");

  /** What opens the items of statement 43. */
  public static final Condition LATER_LINE_OR_NO_ANTHRACYCLINE =
      anyOf(LATER_LINE, ANTHRACYCLINE_CONTRAINDICATED)
          .as("a later line, or anthracyclines contraindicated");

  private static final Condition PALLIATIVE =
      Therapy.GOAL.is(SystemicTherapyGoal.PALLIATIVE, "systemic therapy is for palliation");

  private static final Condition DOWNSIZING =
      Therapy.GOAL.isOneOf(
          ImmutableSet.of(
              SystemicTherapyGoal.DOWNSIZE_FOR_RESECTION,
              SystemicTherapyGoal.DOWNSIZE_FOR_SYMPTOMS),
          "systemic therapy is to shrink the tumor");

  private static final Condition NO_ANTHRACYCLINE_YET =
      Therapy.ANTHRACYCLINE_GIVEN.is(
          false, "no anthracycline was given for advanced disease before");

  /** Leiomyosarcoma or solitary fibrous tumor: where 41b prefers dacarbazine to ifosfamide. */
  public static final Condition LMS_OR_SFT = entity("leiomyosarcoma or SFT", LMS, SFT);

  /** Any liposarcoma, wider than Table 1: what 43d leaves out. */
  public static final Condition ANY_LIPOSARCOMA =
      entity("a liposarcoma of any subtype", NamedSubtypes.LIPOSARCOMA);

  private static final Condition LIPOSARCOMA_OF_TABLE_1 =
      entity(
          "well-differentiated or dedifferentiated liposarcoma",
          HistologicEntity.WD_LPS,
          HistologicEntity.DD_LPS);

  /** The subtypes that 43a names for the infusional schedule. */
  public static final Condition NAMED_FOR_IFOSFAMIDE =
      entity(
          "dedifferentiated liposarcoma, synovial sarcoma or MPNST", NamedSubtypes.FOR_IFOSFAMIDE);

  /** Synovial sarcoma: the subtype that 43a names for high-dose ifosfamide. */
  public static final Condition SYNOVIAL_SARCOMA =
      entity("synovial sarcoma", HistologicEntity.SYNOVIAL_SARCOMA);

  /** The subtypes that 43b names as sensitive. */
  public static final Condition NAMED_FOR_TRABECTEDIN =
      entity(
          "leiomyosarcoma, or well-differentiated or dedifferentiated liposarcoma",
          NamedSubtypes.FOR_TRABECTEDIN);

  /** Where 43e speaks of gemcitabine above all. */
  public static final Condition LMS_OR_UPS = entity("leiomyosarcoma or UPS", LMS, UPS);

  private static final Condition SOLITARY_FIBROUS_TUMOR = entity("solitary fibrous tumor", SFT);

  private static final Condition PECOMA_FAMILY =
      Tumor.ENTITY.isOneOf(Entities.PECOMA_FAMILY, "the tumor is of the PEComa family");

  private static final Condition INFLAMMATORY_MYOFIBROBLASTIC_TUMOR =
      entity("inflammatory myofibroblastic tumor", HistologicEntity.IMT);

  /** ALK was tested and is not altered. */
  public static final Condition ALK_NOT_ALTERED =
      Tumor.ALK.is(TestResult.NEGATIVE, "ALK is not altered");

  /** ALK was tested with a result that decides. */
  public static final Condition ALK_TESTED =
      Tumor.ALK.satisfies(
          result -> result != TestResult.INCONCLUSIVE, "ALK was tested and the test decided");

  // The clauses

  /*
   * 38 | VB
   */
  static final Rule S38 =
      Rule.clause("38", Gates.TREATMENT)
          .says(
              anyOf(
                      Disease.INDOLENT.is(true, "the disease is indolent"),
                      Disease.LIMITED.is(true, "the disease is limited"))
                  .as("indolent or limited disease"),
              SystemicPlan.NOT_TRACKED)
          .readings("R9")
          .end();

  /*
   * 39 | VA
   */
  static final Rule S39 =
      Rule.clause("39", Gates.TREATMENT_EXTENDED)
          .says(allOf(), SystemicPlan.TRIAL_CONSIDERED_AND_REFERRED)
          .readings("R3", "R5", "R19")
          .end();

  private static final Condition FIRST_LINE_PALLIATION =
      allOf(FIRST_LINE, PALLIATIVE, not(ANTHRACYCLINE_CONTRAINDICATED));

  /*
   * 40a | IA | refs 75, 76, 77, 78, 79
   */
  static final Rule S40A =
      Rule.clause("40a", Gates.TREATMENT)
          .says(FIRST_LINE_PALLIATION, SystemicPlan.ANTHRACYCLINE)
          .caveat(allOf(), Caveat.COMBINATION_FOR_SHRINKAGE)
          .readings("R4", "R5")
          .end();

  /*
   * 40b | IIB | refs 80
   */
  static final Rule S40B =
      Rule.clause("40b", Gates.TREATMENT)
          .says(
              allOf(
                  FIRST_LINE_PALLIATION,
                  Tumor.JUDGED_SENSITIVE_TO_DOXORUBICIN.is(
                      true, "the tumor is judged sensitive to doxorubicin")),
              SystemicPlan.DOXORUBICIN_AND_OLARATUMAB)
          .readings("R4", "R5", "R8")
          .end();

  private static final Condition SHRINKAGE =
      allOf(DOWNSIZING, NO_ANTHRACYCLINE_YET, not(ANTHRACYCLINE_CONTRAINDICATED));

  /*
   * 41a | IA | refs 75, 76, 81
   */
  static final Rule S41A =
      Rule.clause("41a", Gates.TREATMENT)
          .says(SHRINKAGE, SystemicPlan.DOXORUBICIN_COMBINED)
          .caveat(allOf(), Caveat.HIGH_DOSE_NOT_DEFINED)
          .readings("R4", "R5", "R10", "R18")
          .end();

  /*
   * 41b | VA | refs 82, 83
   */
  static final Rule S41B =
      Rule.clause("41b", Gates.TREATMENT)
          .says(allOf(SHRINKAGE, LMS_OR_SFT), SystemicPlan.DOXORUBICIN_AND_DACARBAZINE)
          .readings("R4", "R5", "R10", "R18")
          .end();

  /*
   * 42 | IA | refs 79
   */
  static final Rule S42 =
      Rule.clause("42", Gates.TREATMENT)
          .says(FIRST_LINE, SystemicPlan.NOT_TRACKED)
          .caveat(ANTHRACYCLINE_CONTRAINDICATED, Caveat.COMPARATOR_UNAVAILABLE)
          .readings("R4", "R11")
          .end();

  /*
   * 43a | IB | refs 84, 85, 86
   */
  static final Rule S43A =
      Rule.clause("43a", Gates.TREATMENT)
          .part(
              "generic",
              allOf(
                  LATER_LINE_OR_NO_ANTHRACYCLINE,
                  anyOf(
                      NAMED_FOR_IFOSFAMIDE,
                      Tumor.JUDGED_SENSITIVE_TO_IFOSFAMIDE.is(
                          true, "the tumor is judged sensitive to ifosfamide"))),
              SystemicPlan.IFOSFAMIDE_ALONE)
          .part(
              "infusional",
              allOf(LATER_LINE_OR_NO_ANTHRACYCLINE, NAMED_FOR_IFOSFAMIDE),
              SystemicPlan.IFOSFAMIDE_FOR_14_DAYS)
          .part(
              "highDose",
              allOf(LATER_LINE_OR_NO_ANTHRACYCLINE, SYNOVIAL_SARCOMA),
              SystemicPlan.IFOSFAMIDE_IN_HIGH_DOSE)
          .caveat(LMS_OR_SFT, Caveat.IFOSFAMIDE_MAY_BE_LESS_ACTIVE)
          .readings("R4", "R5", "R8", "R12")
          .end();

  /*
   * 43b | IB | refs 87, 88
   */
  static final Rule S43B =
      Rule.clause("43b", Gates.TREATMENT)
          .says(
              allOf(
                  LATER_LINE_OR_NO_ANTHRACYCLINE,
                  anyOf(
                      NAMED_FOR_TRABECTEDIN,
                      Tumor.JUDGED_SENSITIVE_TO_TRABECTEDIN.is(
                          true, "the tumor is judged sensitive to trabectedin"))),
              SystemicPlan.TRABECTEDIN)
          .caveat(FIRST_LINE, Caveat.PRETREATED_POPULATION)
          .caveatWhileOpen(FIRST_LINE, Caveat.PRETREATED_POPULATION)
          .readings("R4", "R5", "R8")
          .end();

  /*
   * 43c | IB | refs 89
   */
  static final Rule S43C =
      Rule.clause("43c", Gates.TREATMENT)
          .says(allOf(LATER_LINE, LIPOSARCOMA_OF_TABLE_1), SystemicPlan.ERIBULIN)
          .readings("R4", "R5", "R13")
          .end();

  /*
   * 43d | IB | refs 90
   */
  static final Rule S43D =
      Rule.clause("43d", Gates.TREATMENT)
          .says(allOf(LATER_LINE_OR_NO_ANTHRACYCLINE, not(ANY_LIPOSARCOMA)), SystemicPlan.PAZOPANIB)
          .caveat(FIRST_LINE, Caveat.PRETREATED_POPULATION)
          .caveatWhileOpen(FIRST_LINE, Caveat.PRETREATED_POPULATION)
          .readings("R4", "R5")
          .end();

  /*
   * 43e | IB | refs 79, 91, 92, 93, 94
   */
  static final Rule S43E =
      Rule.clause("43e", Gates.TREATMENT)
          .says(LATER_LINE_OR_NO_ANTHRACYCLINE, SystemicPlan.GEMCITABINE)
          .caveat(FIRST_LINE, Caveat.MORE_TOXIC_IN_FIRST_LINE)
          .caveatWhileOpen(FIRST_LINE, Caveat.MORE_TOXIC_IN_FIRST_LINE)
          .readings("R4", "R5", "R11")
          .end();

  /*
   * 43f | IB | refs 72, 92, 95
   */
  static final Rule S43F =
      Rule.clause("43f", Gates.TREATMENT)
          .says(allOf(LATER_LINE_OR_NO_ANTHRACYCLINE, LMS_OR_SFT), SystemicPlan.DACARBAZINE)
          .readings("R4", "R5")
          .end();

  /*
   * 43g | IVB | refs 95
   */
  static final Rule S43G =
      Rule.clause("43g", Gates.TREATMENT)
          .says(
              allOf(LATER_LINE_OR_NO_ANTHRACYCLINE, SOLITARY_FIBROUS_TUMOR),
              SystemicPlan.ANTIANGIOGENIC)
          .readings("R4", "R5")
          .end();

  /*
   * 43h | VB | refs 96
   */
  static final Rule S43H =
      Rule.clause("43h", Gates.TREATMENT_LIMITED)
          .says(allOf(LATER_LINE_OR_NO_ANTHRACYCLINE, PECOMA_FAMILY), SystemicPlan.MTOR_INHIBITOR)
          .caveat(allOf(), Caveat.HISTOLOGY_ABSENT_FROM_TABLE_1)
          .readings("R3", "R4", "R5")
          .end();

  /*
   * 43i | VB | refs 97
   */
  static final Rule S43I =
      Rule.clause("43i", Gates.TREATMENT_LIMITED)
          .says(
              allOf(LATER_LINE_OR_NO_ANTHRACYCLINE, INFLAMMATORY_MYOFIBROBLASTIC_TUMOR),
              SystemicPlan.ALK_INHIBITOR)
          .caveat(allOf(), Caveat.HISTOLOGY_ABSENT_FROM_TABLE_1)
          .caveat(allOf(), Caveat.UNLICENSED_AT_PUBLICATION)
          .caveat(ALK_NOT_ALTERED, Caveat.ALK_NEGATIVE)
          .caveatWhileOpen(ALK_TESTED, Caveat.ALK_UNKNOWN)
          .caveat(not(ALK_TESTED), Caveat.ALK_UNKNOWN)
          .readings("R3", "R4", "R5", "R14")
          .end();

  /** The rules of this heading, in printed order. */
  public static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          S38, S39, S40A, S40B, S41A, S41B, S42, S43A, S43B, S43C, S43D, S43E, S43F, S43G, S43H,
          S43I);

  private SystemicTherapy() {}

  private static Condition entity(String words, HistologicEntity... entities) {
    return entity(words, ImmutableSet.copyOf(entities));
  }

  private static Condition entity(String words, ImmutableSet<HistologicEntity> entities) {
    return Tumor.ENTITY.isOneOf(entities, "the histology is " + words);
  }
}
