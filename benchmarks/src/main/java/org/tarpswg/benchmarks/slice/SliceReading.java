// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.slice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.clinical.Coding;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.clinical.TumorVolume;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/**
 * Reads the facts of the slice from a case, once and before any measuring. What follows from dates
 * and from records of treatment is taken from the engine's answer: peers are spared that work.
 */
public final class SliceReading {
  private static final ImmutableSet<LesionSite> LUNG_OR_LIVER =
      Sets.immutableEnumSet(LesionSite.LUNG, LesionSite.LIVER);
  private static final ImmutableSet<LocalTreatment> DESTROYING =
      Sets.immutableEnumSet(
          LocalTreatment.RFA,
          LocalTreatment.MICROWAVE,
          LocalTreatment.SBRT,
          LocalTreatment.OTHER_RT);
  private static final ImmutableSet<SystemicTherapyGoal> DOWNSIZING =
      Sets.immutableEnumSet(
          SystemicTherapyGoal.DOWNSIZE_FOR_RESECTION, SystemicTherapyGoal.DOWNSIZE_FOR_SYMPTOMS);
  private static final ImmutableSet<MetastaticStatus> STATED =
      Sets.immutableEnumSet(MetastaticStatus.SUSPECTED, MetastaticStatus.CONFIRMED);

  private SliceReading() {}

  /**
   * The facts.
   *
   * @param told the case
   * @param answer the engine's answer to it
   */
  public static SliceFacts of(PatientCase told, Recommendations answer) {
    Histories history = new Histories(answer);
    return new SliceFacts(
        told.primary().site().is(PrimarySite.RETROPERITONEUM),
        Names.bits(entities(told).toArray(new HistologicEntity[0])),
        Statuses.of(told),
        provenLesion(told),
        told.lesions().entries().stream()
            .map(SliceReading::lesion)
            .collect(ImmutableList.toImmutableList()),
        otherLesions(told),
        told.primary().biopsyProven(),
        told.patient().otherMalignancy(),
        told.patient().hereditarySyndrome(),
        told.goals().researchTissueWanted(),
        history.truth("36", "metastases have come back"),
        history.truth("36", "there was a metastasectomy"),
        told.disease().tumorVolume().is(TumorVolume.LOW),
        told.disease().tumorVolume().is(TumorVolume.HIGH),
        history.truth("36", "12 months or more from primary treatment to the first metastases"),
        history.truth("36", "under 12 months from the last clearance to this recurrence"),
        history.truth("36", "a confirmed response, or stable for six months or longer"),
        history.truth("36", "the tumor is of high grade"),
        firstLine(history),
        told.goals().systemicTherapy().is(SystemicTherapyGoal.PALLIATIVE),
        told.goals().systemicTherapy().test(DOWNSIZING::contains),
        told.patient().anthracyclineContraindicated(),
        history.truth("41a", "no anthracycline was given for advanced disease before"),
        told.primary().agentSensitivity().doxorubicin(),
        told.primary().agentSensitivity().ifosfamide(),
        told.primary().agentSensitivity().trabectedin());
  }

  /** In limited scope 43h and 43i ask for a later line, in full scope 42 for the first. */
  private static Ternary firstLine(Histories history) {
    Ternary first = history.truth("42", "the next line of therapy is the first");
    String later = "the next line of therapy is the second or a later one";
    return first.isKnown()
        ? first
        : history.truth("43h", later).or(history.truth("43i", later)).not();
  }

  private static Set<HistologicEntity> entities(PatientCase told) {
    return told.primary()
        .histology()
        .value()
        .map(Histology::candidates)
        .<Set<HistologicEntity>>map(candidates -> candidates)
        .orElseGet(() -> byCodes(told));
  }

  private static Set<HistologicEntity> byCodes(PatientCase told) {
    Set<HistologicEntity> candidates = EnumSet.allOf(HistologicEntity.class);
    for (Coding coding : told.primary().histologyCodes().entries()) {
      Set<HistologicEntity> meanings = meanings(coding);
      if (!meanings.isEmpty()) {
        candidates.retainAll(meanings);
      }
    }
    return candidates.isEmpty() ? EnumSet.allOf(HistologicEntity.class) : candidates;
  }

  private static Set<HistologicEntity> meanings(Coding coding) {
    return coding.system().isKnown() && coding.code().isKnown()
        ? Evidence.edition2018()
            .terminology()
            .histologies(coding.system().value().orElseThrow(), coding.code().value().orElseThrow())
        : Set.of();
  }

  /** A complete list of none counts as not told where disease is stated. */
  private static boolean isNoneDespiteDisease(PatientCase told) {
    return told.lesions().entries().isEmpty()
        && told.disease().status().test(STATED::contains).isYes();
  }

  private static Ternary provenLesion(PatientCase told) {
    Listing<Lesion> lesions = isNoneDespiteDisease(told) ? Listing.unknown() : told.lesions();
    return lesions.any(lesion -> lesion.histologicStatus().is(HistologicStatus.POSITIVE));
  }

  private static Ternary otherLesions(PatientCase told) {
    return isNoneDespiteDisease(told) ? Ternary.YES : told.lesions().complete().not();
  }

  private static LesionFacts lesion(Lesion lesion) {
    return new LesionFacts(
        lesion.site().test(LUNG_OR_LIVER::contains),
        lesion.appearance().value().orElse(null),
        lesion.unusualLocation(),
        lesion.plannedLocalTreatment().test(DESTROYING::contains));
  }
}
