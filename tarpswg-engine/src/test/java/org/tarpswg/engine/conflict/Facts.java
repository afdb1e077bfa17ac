// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.conflict;

import static org.tarpswg.engine.reading.CaseSketch.disease;
import static org.tarpswg.engine.reading.CaseSketch.lesion;
import static org.tarpswg.engine.reading.CaseSketch.on;
import static org.tarpswg.engine.reading.CaseSketch.onlyAblations;
import static org.tarpswg.engine.reading.CaseSketch.onlyOperations;
import static org.tarpswg.engine.reading.CaseSketch.operation;
import static org.tarpswg.engine.reading.CaseSketch.patient;
import static org.tarpswg.engine.reading.CaseSketch.plan;
import static org.tarpswg.engine.reading.CaseSketch.primary;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.reading.CaseSketch;
import org.tarpswg.engine.reading.CaseSketch.Fact;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.DiseasePattern;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.clinical.MetastasisTiming;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.clinical.RadiographicAppearance;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** The facts that disagree in the tests, each told alone. */
final class Facts {
  static final Lesion TYPICAL =
      lesion("L1", it -> it.appearance(Known.known(RadiographicAppearance.TYPICAL)));
  static final Lesion MANAGEABLE = lesion("L1", it -> it.controllableByLocalAblation(Ternary.YES));
  static final Operation METASTASECTOMY = operation(OperationPurpose.METASTASECTOMY, it -> it);
  static final Operation PRIMARY = operation(OperationPurpose.PRIMARY, it -> it);
  static final Fact NOTHING_REMOVED = CaseSketch.all(onlyOperations(PRIMARY), onlyAblations());
  static final Fact NOTHING = sketch -> {};

  private Facts() {}

  static Fact status(MetastaticStatus status) {
    return disease(it -> it.status(Known.known(status)));
  }

  static Fact patterns(DiseasePattern... patterns) {
    return disease(it -> it.patterns(Known.known(ImmutableSet.copyOf(patterns))));
  }

  static Fact timing(MetastasisTiming timing) {
    return disease(it -> it.timing(Known.known(timing)));
  }

  static Fact firstMetastasis(String date) {
    return disease(it -> it.firstMetastasisDetectedOn(on(date)));
  }

  static Fact interval(int months) {
    return disease(it -> it.freeIntervalMonths(CaseSketch.months(months)));
  }

  static Fact latestInterval(int months) {
    return disease(it -> it.latestFreeIntervalMonths(CaseSketch.months(months)));
  }

  static Fact response(TumorResponse response) {
    return disease(it -> it.response(Known.known(response)));
  }

  static Fact recurrent(Ternary recurrent) {
    return disease(it -> it.recurrent(recurrent));
  }

  static Fact treatmentEnd(String date) {
    return primary(it -> it.treatmentCompletedOn(on(date)));
  }

  static Fact diagnosis(String date) {
    return primary(it -> it.diagnosisDate(on(date)));
  }

  static Fact inSitu() {
    return primary(it -> it.treatmentStatus(Known.known(PrimaryTreatmentStatus.IN_SITU)));
  }

  static Fact margin(ResectionMargin margin) {
    return primary(it -> it.margin(Known.known(margin)));
  }

  static Fact histology(HistologicEntity entity) {
    return primary(it -> it.histology(Known.known(Histology.of(entity))));
  }

  static Fact histology(HistologyTerm term) {
    return primary(it -> it.histology(Known.known(Histology.of(term))));
  }

  static Fact contraindicated(Ternary truth) {
    return patient(it -> it.anthracyclineContraindicated(truth));
  }

  static Fact statedLine(int line) {
    return plan(it -> it.line(Known.known(line)));
  }

  static Fact planned(Agent... agents) {
    return plan(it -> it.agents(Known.known(ImmutableSet.copyOf(agents))));
  }

  static Lesion at(String id, LesionSite site, int count) {
    return lesion(id, it -> it.site(Known.known(site)).count(Known.known(count)));
  }

  static Lesion found(String id, String date) {
    return lesion(id, it -> it.firstDetectedOn(on(date)));
  }

  static Operation primaryWith(ResectionMargin margin) {
    return operation(OperationPurpose.PRIMARY, it -> it.margin(Known.known(margin)));
  }

  static Operation clearance(String date) {
    return operation(
        OperationPurpose.METASTASECTOMY,
        it -> it.margin(Known.known(ResectionMargin.R0)).date(on(date)));
  }

  static SystemicTherapy line(String start, TumorResponse best) {
    return CaseSketch.line(it -> it.start(on(start)).bestResponse(Known.known(best)));
  }
}
