// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.model.clinical.HistologicEntity.DD_LPS;
import static org.tarpswg.model.clinical.HistologicEntity.IMT;
import static org.tarpswg.model.clinical.HistologicEntity.LMS;
import static org.tarpswg.model.clinical.HistologicEntity.SFT;
import static org.tarpswg.model.clinical.HistologicEntity.SYNOVIAL_SARCOMA;
import static org.tarpswg.model.clinical.HistologicEntity.UPS;
import static org.tarpswg.model.clinical.HistologicEntity.WD_LPS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.known.Ternary;

/**
 * Which entities are marked by a specific alteration (clause 11b). The paper names none: this is
 * data of pathology, after the WHO classification of soft tissue tumors as reviewed by Sbaraglia,
 * Bellan and Dei Tos, Pathologica 2021;113(2):70-84. A judgement of the caller outranks it (R45).
 */
public final class Alterations {
  /** Marked by one: amplification of MDM2, or a fusion. */
  public static final ImmutableSet<HistologicEntity> MARKED =
      Sets.immutableEnumSet(WD_LPS, DD_LPS, SFT, SYNOVIAL_SARCOMA, IMT);

  /** Not marked by any. */
  public static final ImmutableSet<HistologicEntity> NOT_MARKED = Sets.immutableEnumSet(LMS, UPS);

  /** Whether a specific alteration marks the tumor: as judged, else by what it can be. */
  public static final Question<Boolean> SPECIFIC =
      Question.of("specific alteration", Alterations::specific);

  private Alterations() {}

  /** What the data says of an entity; UNKNOWN of those it does not settle. */
  public static Ternary of(HistologicEntity entity) {
    if (MARKED.contains(entity)) {
      return Ternary.YES;
    }
    return NOT_MARKED.contains(entity) ? Ternary.NO : Ternary.UNKNOWN;
  }

  private static Reading<Boolean> specific(CaseFacts facts) {
    FactSheet sheet = new FactSheet();
    Ternary judged =
        sheet.truth(
            "primary.specificAlteration", facts.patientCase().primary().specificAlteration());
    if (judged.isKnown()) {
      return sheet.truth(judged);
    }
    Reading<HistologicEntity> entity = facts.read(Tumor.ENTITY);
    sheet.add(entity.facts(), entity.unknown());
    return sheet.truth(ofAll(entity.possible()));
  }

  private static Ternary ofAll(Iterable<HistologicEntity> candidates) {
    ImmutableSet.Builder<Ternary> found = ImmutableSet.builder();
    candidates.forEach(entity -> found.add(of(entity)));
    ImmutableSet<Ternary> truths = found.build();
    return truths.size() == 1 ? truths.iterator().next() : Ternary.UNKNOWN;
  }
}
