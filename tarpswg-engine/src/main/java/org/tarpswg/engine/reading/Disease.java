// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.model.clinical.MetastaticStatus.CONFIRMED;
import static org.tarpswg.model.clinical.MetastaticStatus.NONE;
import static org.tarpswg.model.clinical.MetastaticStatus.RESECTED_NED;
import static org.tarpswg.model.clinical.MetastaticStatus.SUSPECTED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.clinical.DiseasePattern;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.RadiographicAppearance;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** What the facts say about the presence and the course of metastatic disease. */
public final class Disease {
  private static final FactPath STATUS_PATH = FactPath.of("disease.status");
  private static final FactPath PATTERNS_PATH = FactPath.of("disease.patterns");
  private static final ImmutableSet<DiseasePattern> METASTATIC_PATTERNS =
      ImmutableSet.of(DiseasePattern.DISTANT, DiseasePattern.MULTIFOCAL_INTRA_ABDOMINAL);
  private static final ImmutableSet<DiseasePattern> LOCAL_PATTERNS =
      ImmutableSet.of(DiseasePattern.PRIMARY, DiseasePattern.LOCAL_RECURRENCE);

  /**
   * How certain metastatic disease is. Where nobody has said, the lesions and the pattern leave
   * those certainties that do not contradict them; neither makes it certain (R2).
   */
  public static final Question<MetastaticStatus> STATUS =
      Question.of("metastatic status", Disease::status);

  /** Whether a lesion is proven to be a metastasis. */
  public static final Question<Boolean> PROVEN_LESION =
      Question.of("a lesion proven to be a metastasis", Disease::provenLesion);

  /** The judgement that the disease is indolent. */
  public static final Question<Boolean> INDOLENT =
      Facts.truth("disease.indolent", c -> c.disease().indolent());

  /** The judgement that the disease is limited. */
  public static final Question<Boolean> LIMITED =
      Facts.truth("disease.limited", c -> c.disease().limited());

  private Disease() {}

  private static Reading<MetastaticStatus> status(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    Known<MetastaticStatus> status = told.disease().status();
    ImmutableList<FactReading> read = readForStatus(told);
    ImmutableList<MetastaticStatus> possible =
        status.value().map(ImmutableList::of).orElseGet(() -> compatible(told));
    return new Reading<>(
        possible, possible.size() == 1 ? ImmutableList.of() : ImmutableList.of(STATUS_PATH), read);
  }

  /** The status alone where it is told, else what narrows it down. */
  private static ImmutableList<FactReading> readForStatus(PatientCase told) {
    ImmutableList.Builder<FactReading> read = ImmutableList.builder();
    read.add(Facts.read(STATUS_PATH, told.disease().status()));
    read.add(Facts.read(PATTERNS_PATH, told.disease().patterns()));
    if (!told.disease().status().isKnown()) {
      for (Lesion lesion : told.lesions().entries()) {
        FactPath path = FactPath.of("lesions").element(lesion.id());
        read.add(Facts.read(path.field("appearance"), lesion.appearance()));
        read.add(Facts.read(path.field("histologicStatus"), lesion.histologicStatus()));
      }
    }
    return read.build();
  }

  /** What the lesions and the pattern leave; a known pattern is the whole pattern (R17). */
  private static ImmutableList<MetastaticStatus> compatible(PatientCase told) {
    if (ListedLesions.of(told).any(Disease::looksOrIsMetastatic).isYes()) {
      return ImmutableList.of(SUSPECTED, CONFIRMED);
    }
    Known<ImmutableSet<DiseasePattern>> patterns = told.disease().patterns();
    if (patterns.test(known -> known.stream().anyMatch(METASTATIC_PATTERNS::contains)).isYes()) {
      return ImmutableList.of(SUSPECTED, CONFIRMED, RESECTED_NED);
    }
    if (patterns.test(known -> !known.isEmpty() && LOCAL_PATTERNS.containsAll(known)).isYes()) {
      return besideLocalPatterns(told);
    }
    return ImmutableList.copyOf(MetastaticStatus.values());
  }

  /** A listed lesion is suspected at the least, removed metastases may be all there was (R20). */
  private static ImmutableList<MetastaticStatus> besideLocalPatterns(PatientCase told) {
    if (ListedLesions.of(told).any(Disease::isNotDisproven).isYes()) {
      return ImmutableList.of(SUSPECTED, CONFIRMED);
    }
    return EarlierRemoval.of(told).isYes()
        ? ImmutableList.of(NONE, RESECTED_NED)
        : ImmutableList.of(NONE);
  }

  private static Ternary isNotDisproven(Lesion lesion) {
    return Ternary.of(!lesion.histologicStatus().is(HistologicStatus.NEGATIVE).isYes());
  }

  private static Ternary looksOrIsMetastatic(Lesion lesion) {
    return lesion
        .histologicStatus()
        .is(HistologicStatus.POSITIVE)
        .or(lesion.appearance().is(RadiographicAppearance.TYPICAL));
  }

  private static Reading<Boolean> provenLesion(CaseFacts facts) {
    PatientCase told = facts.patientCase();
    ImmutableList.Builder<FactPath> unknown = ImmutableList.builder();
    ImmutableList.Builder<FactReading> read = ImmutableList.builder();
    for (Lesion lesion : told.lesions().entries()) {
      FactPath path = FactPath.of("lesions").element(lesion.id()).field("histologicStatus");
      read.add(Facts.read(path, lesion.histologicStatus()));
      if (!lesion.histologicStatus().isKnown()) {
        unknown.add(path);
      }
    }
    read.add(Facts.read(FactPath.of("lesions").complete(), told.lesions().complete()));
    unknown.addAll(Unlisted.facts("lesions", told.lesions(), "histologicStatus"));
    return Facts.truth(
        ListedLesions.of(told)
            .any(lesion -> lesion.histologicStatus().is(HistologicStatus.POSITIVE)),
        unknown.build(),
        read.build());
  }
}
