// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.explain;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.model.clinical.AblationModality;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LocalAblation;
import org.tarpswg.model.clinical.LocalTreatment;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PlannedProcedure;
import org.tarpswg.model.clinical.PlannedSystemicTherapy;
import org.tarpswg.model.clinical.ProcedureKind;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;

/**
 * A case in which an act that followed is planned. Where the same was planned already, the plan
 * stays as it was told; what an act showed only afterwards is not put into it.
 *
 * @param visit the case
 */
record PlanOfAct(PatientCase visit) {

  /** The course; empty where its agents are not known. */
  Optional<PatientCase> systemic(SystemicTherapy course) {
    PlannedSystemicTherapy told = visit.plannedSystemicTherapy();
    if (!course.agents().isKnown()) {
      return Optional.empty();
    }
    PlannedSystemicTherapy plan =
        told.agents().equals(course.agents())
            ? told
            : PlannedSystemicTherapy.builder()
                .line(told.line())
                .agents(course.agents())
                .otherAgents(course.otherAgents())
                .build();
    return Optional.of(PatientCase.builder().from(visit).plannedSystemicTherapy(plan).build());
  }

  /** The operation; empty where its purpose is not known. */
  Optional<PatientCase> operation(Operation operation) {
    return operation.purpose().value().map(PlanOfAct::kind).map(this::operation);
  }

  private static ProcedureKind kind(OperationPurpose purpose) {
    return switch (purpose) {
      case METASTASECTOMY -> ProcedureKind.METASTASECTOMY;
      case PRIMARY, LOCAL_RECURRENCE, PALLIATIVE -> ProcedureKind.OTHER_SURGERY;
    };
  }

  private PatientCase operation(ProcedureKind kind) {
    PlannedProcedure told = visit.plannedProcedure();
    Known<ProcedureKind> done = Known.known(kind);
    PlannedProcedure plan =
        told.kind().equals(Known.known(ProcedureKind.NONE))
            ? PlannedProcedure.builder().kind(done).build()
            : PlannedProcedure.builder().from(told).kind(done).build();
    return PatientCase.builder().from(visit).plannedProcedure(plan).build();
  }

  /** The ablation; empty where its lesion is not listed or no plan has a word for the modality. */
  Optional<PatientCase> ablation(LocalAblation ablation) {
    return ablation
        .modality()
        .value()
        .flatMap(PlanOfAct::treatment)
        .flatMap(
            treatment ->
                ablation.lesionId().value().flatMap(lesion -> treating(lesion, treatment)));
  }

  private static Optional<LocalTreatment> treatment(AblationModality modality) {
    return switch (modality) {
      case RFA -> Optional.of(LocalTreatment.RFA);
      case MICROWAVE -> Optional.of(LocalTreatment.MICROWAVE);
      case SBRT -> Optional.of(LocalTreatment.SBRT);
      case TAE -> Optional.of(LocalTreatment.TAE);
      case TACE -> Optional.of(LocalTreatment.TACE);
      case CRYOABLATION, OTHER -> Optional.empty();
    };
  }

  private Optional<PatientCase> treating(String id, LocalTreatment treatment) {
    Listing<Lesion> lesions = visit.lesions();
    if (lesions.entries().stream().noneMatch(lesion -> lesion.id().equals(id))) {
      return Optional.empty();
    }
    ImmutableList<Lesion> treated =
        lesions.entries().stream()
            .map(lesion -> lesion.id().equals(id) ? planned(lesion, treatment) : lesion)
            .collect(toImmutableList());
    return Optional.of(
        PatientCase.builder()
            .from(visit)
            .lesions(new Listing<>(treated, lesions.complete()))
            .build());
  }

  private static Lesion planned(Lesion lesion, LocalTreatment treatment) {
    return Lesion.builder().from(lesion).plannedLocalTreatment(Known.known(treatment)).build();
  }
}
