// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;
import static org.tarpswg.model.clinical.HistologicEntity.DD_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.IMT;
import static org.tarpswg.model.clinical.HistologicEntity.LMS;
import static org.tarpswg.model.clinical.HistologicEntity.SFT;
import static org.tarpswg.model.clinical.HistologicEntity.SYNOVIAL_SARCOMA;
import static org.tarpswg.model.clinical.HistologicEntity.UPS;
import static org.tarpswg.model.clinical.HistologicEntity.WD_LPS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Ternary;

/**
 * Which entities are marked by a specific alteration (clause 11b). The paper names none: this is
 * data of pathology, after the WHO classification of soft tissue tumors as reviewed by Sbaraglia,
 * Bellan and Dei Tos, Pathologica 2021;113(2):70-84. A judgement of the caller outranks it (R45).
 */
public final class Alterations {
  private static final String PATH = "primary.specificAlteration";

  /** Marked by one: amplification of MDM2, or a fusion. */
  public static final ImmutableSet<HistologicEntity> MARKED =
      Sets.immutableEnumSet(WD_LPS, DD_LPS, SFT, SYNOVIAL_SARCOMA, IMT);

  /** Not marked by any. */
  public static final ImmutableSet<HistologicEntity> NOT_MARKED = Sets.immutableEnumSet(LMS, UPS);

  /** What the caller judged, or that nobody has; a judgement not made is asked for elsewhere. */
  private static final Question<Ternary> TOLD =
      Question.of(
          "specific alteration as judged",
          facts -> {
            FactSheet sheet = new FactSheet();
            return sheet.oneOf(ImmutableList.of(sheet.truth(PATH, judged(facts.patientCase()))));
          });

  private static final Question<Boolean> JUDGED = Facts.truth(PATH, Alterations::judged);

  /**
   * A specific alteration marks the subtype: as judged, else by the data. It is asked of each
   * entity that the tumor can be, so that one for which the clause is closed anyway asks nothing.
   */
  public static final Condition MARK_THE_SUBTYPE =
      anyOf(
              TOLD.is(Ternary.YES, "it is judged to be marked by one"),
              allOf(
                  TOLD.is(Ternary.UNKNOWN, "nobody has judged it"),
                  anyOf(
                      Tumor.ENTITY.isOneOf(MARKED, "it is known to be marked by one"),
                      allOf(
                          not(Tumor.ENTITY.isOneOf(NOT_MARKED, "it is known to be marked by none")),
                          JUDGED.is(true, "it would be judged to be marked by one")))))
          .as("a specific chromosomal alteration marks the subtype");

  private Alterations() {}

  /** What the data says of an entity; UNKNOWN of those it does not settle. */
  public static Ternary of(HistologicEntity entity) {
    if (MARKED.contains(entity)) {
      return Ternary.YES;
    }
    return NOT_MARKED.contains(entity) ? Ternary.NO : Ternary.UNKNOWN;
  }

  private static Ternary judged(PatientCase told) {
    return told.primary().specificAlteration();
  }
}
