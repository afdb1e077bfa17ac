// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tarpswg.model.clinical.AgentSensitivity;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.LocalAblation;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.clinical.OperationPurpose;
import org.tarpswg.model.clinical.Patient;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PlannedBiopsy;
import org.tarpswg.model.clinical.PlannedProcedure;
import org.tarpswg.model.clinical.PlannedSystemicTherapy;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TherapySetting;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.PartialDate;

/** A case put together fact by fact, so that a fact can be left out again. */
public final class CaseSketch {
  private final PatientCase.Builder whole = PatientCase.builder().asOf(LocalDate.of(2018, 6, 30));
  private final Patient.Builder patient = Patient.builder();
  private final PrimaryTumor.Builder primary = PrimaryTumor.builder();
  private final DiseaseCourse.Builder disease = DiseaseCourse.builder();
  private final AgentSensitivity.Builder sensitivity = AgentSensitivity.builder();
  private final PlannedBiopsy.Builder biopsy = PlannedBiopsy.builder();
  private final PlannedSystemicTherapy.Builder plan = PlannedSystemicTherapy.builder();
  private final PlannedProcedure.Builder procedure = PlannedProcedure.builder();

  private UnaryOperator<Operation> ofEachOperation = operation -> operation;
  private UnaryOperator<Lesion> ofEachLesion = lesion -> lesion;
  private UnaryOperator<SystemicTherapy> ofEachTherapy = therapy -> therapy;

  private CaseSketch() {}

  private PatientCase edited() {
    PatientCase told = whole.build();
    return PatientCase.builder()
        .from(told)
        .operations(each(told.operations(), ofEachOperation))
        .lesions(each(told.lesions(), ofEachLesion))
        .systemicTherapies(each(told.systemicTherapies(), ofEachTherapy))
        .build();
  }

  private static <R> Listing<R> each(Listing<R> told, UnaryOperator<R> edit) {
    return new Listing<>(
        told.entries().stream().map(edit).collect(ImmutableList.toImmutableList()),
        told.complete());
  }

  /** One fact, or several that are told together. */
  public interface Fact extends Consumer<CaseSketch> {}

  /** The case in which these facts are told and no others. */
  public static PatientCase caseOf(Fact... facts) {
    CaseSketch sketch = new CaseSketch();
    for (Fact fact : facts) {
      fact.accept(sketch);
    }
    sketch
        .whole
        .patient(sketch.patient.build())
        .primary(sketch.primary.agentSensitivity(sketch.sensitivity.build()).build())
        .disease(sketch.disease.build())
        .plannedBiopsy(sketch.biopsy.build())
        .plannedSystemicTherapy(sketch.plan.build())
        .plannedProcedure(sketch.procedure.build());
    return sketch.edited();
  }

  /** Facts that are told together. */
  public static Fact all(Fact... facts) {
    return sketch -> ImmutableList.copyOf(facts).forEach(fact -> fact.accept(sketch));
  }

  public static Fact patient(Consumer<Patient.Builder> told) {
    return sketch -> told.accept(sketch.patient);
  }

  public static Fact primary(Consumer<PrimaryTumor.Builder> told) {
    return sketch -> told.accept(sketch.primary);
  }

  public static Fact disease(Consumer<DiseaseCourse.Builder> told) {
    return sketch -> told.accept(sketch.disease);
  }

  public static Fact sensitivity(Consumer<AgentSensitivity.Builder> told) {
    return sketch -> told.accept(sketch.sensitivity);
  }

  public static Fact biopsy(Consumer<PlannedBiopsy.Builder> told) {
    return sketch -> told.accept(sketch.biopsy);
  }

  public static Fact procedure(Consumer<PlannedProcedure.Builder> told) {
    return sketch -> told.accept(sketch.procedure);
  }

  /** What is told of the planned systemic therapy. */
  public static Fact plan(Consumer<PlannedSystemicTherapy.Builder> told) {
    return sketch -> told.accept(sketch.plan);
  }

  /** These lesions, and perhaps others. */
  public static Fact lesions(Lesion... lesions) {
    return sketch -> sketch.whole.lesions(Listing.atLeast(lesions));
  }

  /** These lesions and no others. */
  public static Fact onlyLesions(Lesion... lesions) {
    return sketch -> sketch.whole.lesions(Listing.complete(lesions));
  }

  /** This is told of each lesion. */
  public static Fact eachLesion(UnaryOperator<Lesion.Builder> told) {
    return sketch ->
        sketch.ofEachLesion = lesion -> told.apply(Lesion.builder().from(lesion)).build();
  }

  /** These operations, and perhaps others. */
  public static Fact operations(Operation... operations) {
    return sketch -> sketch.whole.operations(Listing.atLeast(operations));
  }

  /** These operations and no others. */
  public static Fact onlyOperations(Operation... operations) {
    return sketch -> sketch.whole.operations(Listing.complete(operations));
  }

  /** The same is told of each operation besides. */
  public static Fact eachOperation(Function<Operation.Builder, Operation.Builder> told) {
    return sketch ->
        sketch.ofEachOperation =
            operation -> told.apply(Operation.builder().from(operation)).build();
  }

  /** These ablations and no others. */
  public static Fact onlyAblations(LocalAblation... ablations) {
    return sketch -> sketch.whole.ablations(Listing.complete(ablations));
  }

  /** These courses, and perhaps others. */
  public static Fact therapies(SystemicTherapy... therapies) {
    return sketch -> sketch.whole.systemicTherapies(Listing.atLeast(therapies));
  }

  /** These courses and no others. */
  public static Fact onlyTherapies(SystemicTherapy... therapies) {
    return sketch -> sketch.whole.systemicTherapies(Listing.complete(therapies));
  }

  /** The same is told of each course besides. */
  public static Fact eachTherapy(UnaryOperator<SystemicTherapy.Builder> told) {
    return sketch ->
        sketch.ofEachTherapy =
            therapy -> told.apply(SystemicTherapy.builder().from(therapy)).build();
  }

  /** There was no radiotherapy. */
  public static Fact noRadiotherapy() {
    return sketch -> sketch.whole.radiotherapies(Listing.none());
  }

  /** A lesion with this id. */
  public static Lesion lesion(String id, Function<Lesion.Builder, Lesion.Builder> told) {
    return told.apply(Lesion.builder().id(id)).build();
  }

  /** An operation for this purpose. */
  public static Operation operation(
      OperationPurpose purpose, Function<Operation.Builder, Operation.Builder> told) {
    return told.apply(Operation.builder().purpose(Known.known(purpose))).build();
  }

  /** A course that was a line. */
  public static SystemicTherapy line(
      Function<SystemicTherapy.Builder, SystemicTherapy.Builder> told) {
    return told.apply(SystemicTherapy.builder().setting(Known.known(TherapySetting.ADVANCED)))
        .build();
  }

  public static Known<PartialDate> on(String date) {
    return Known.known(PartialDate.parse(date));
  }

  public static Known<Months> months(int count) {
    return Known.known(Months.of(count));
  }
}
