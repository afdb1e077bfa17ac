// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.CareProcess;
import org.tarpswg.model.clinical.ClinicalEvent;
import org.tarpswg.model.clinical.ClinicalEventKind;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.Specialty;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TumorBoard;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.stability.Evolving;

/** What is done, what is outstanding and what nobody has written down. */
@Evolving
public final class ProcessLaws {
  /** Each fact of the process, by what fulfills a clause where it is yes. */
  private static final ImmutableList<String> STEPS =
      ImmutableList.of(
          "care.evaluatedAtSarcomaCenter",
          "care.palliativeCareInvolved",
          "care.clinicalTrialConsidered",
          "care.morbidityCounseling",
          "care.painAssessed",
          "care.shortIntervalImagingArranged",
          "primary.expertPathologyReview");

  private static final ImmutableList<String> BY_CARE_ALONE =
      ImmutableList.of("1.i", "11a", "17", "21", "39");
  private static final ImmutableMap<String, String> HISTORY =
      ImmutableMap.of("2", "operations", "3", "systemicTherapies", "4", "radiotherapies");
  private static final ImmutableSet<Specialty> ALL_FIVE = ImmutableSet.copyOf(Specialty.values());
  private static final int MONTHS_OF_THE_WINDOW = 3;

  private ProcessLaws() {}

  private static long open(Asked asked) {
    return Findings.units(asked.answer()).values().stream()
        .flatMap(finding -> finding.fulfillment().stream())
        .filter(state -> state == Fulfillment.OUTSTANDING || state == Fulfillment.NOT_DOCUMENTED)
        .count();
  }

  private static ImmutableMap<String, Applicability> applicability(Recommendations answer) {
    ImmutableMap.Builder<String, Applicability> all = ImmutableMap.builder();
    Findings.all(answer).forEach((id, finding) -> all.put(id, finding.applicability()));
    return all.buildOrThrow();
  }

  /** F64: a step that is done opens nothing, and decides nothing about what applies. */
  public static Premise aStepThatIsDoneLeavesLessToDo(
      Recommender recommender, PatientCase patientCase, long seed) {
    String step = STEPS.get((int) Long.remainderUnsigned(seed, STEPS.size()));
    return Asked.judged(
        Asked.told(recommender, patientCase, step + "=", step + "=true"),
        ways -> {
          Asked before = ways.get(0);
          Asked after = ways.get(1);
          after.must(
              open(after) <= open(before),
              () -> step + " leaves more to do: " + open(before) + " and " + open(after));
          after.must(
              applicability(before.answer()).equals(applicability(after.answer())),
              () -> step + " changes what applies.");
          return Premise.of(open(after) < open(before));
        });
  }

  /** F65: a step that nobody has written down is not documented, and never done. */
  public static Premise whatIsNotWrittenDownIsNotDone(
      Recommender recommender, PatientCase patientCase) {
    return Retold.of(patientCase, "primary.expertPathologyReview=")
        .flatMap(
            told ->
                Retold.of(
                    told,
                    of ->
                        PatientCase.builder().from(of).care(CareProcess.builder().build()).build()))
        .map(
            told -> {
              Asked asked = Asked.about(recommender, told);
              ImmutableList<String> applying =
                  BY_CARE_ALONE.stream().filter(asked::applies).collect(toImmutableList());
              applying.forEach(id -> asked.mustHaveBecome(id, Fulfillment.NOT_DOCUMENTED));
              return Premise.of(!applying.isEmpty());
            })
        .orElse(Premise.NOT_HELD);
  }

  /** F66: a board that met before the event, or without one of the five, does not fulfill 19. */
  public static Premise aBoardBeforeTheEventOrOfFourIsNone(
      Recommender recommender, PatientCase patientCase) {
    LocalDate event = patientCase.asOf().minusDays(20);
    ImmutableSet<Specialty> four =
        ImmutableSet.copyOf(ImmutableList.copyOf(Specialty.values()).subList(0, 4));
    Asked early = board(recommender, patientCase, event, event.minusDays(1), ALL_FIVE);
    Asked few = board(recommender, patientCase, event, event, four);
    Asked whole = board(recommender, patientCase, event, event, ALL_FIVE);
    if (!Findings.rules(whole.answer(), "19")) {
      return Premise.NOT_RULED;
    }
    boolean applies = whole.applies("19.newReferral");
    if (applies) {
      early.mustHaveBecome("19.newReferral", Fulfillment.OUTSTANDING);
      few.mustHaveBecome("19.newReferral", Fulfillment.OUTSTANDING);
      whole.mustHaveBecome("19.newReferral", Fulfillment.DONE);
    }
    return Premise.of(applies);
  }

  private static Asked board(
      Recommender recommender,
      PatientCase patientCase,
      LocalDate event,
      LocalDate met,
      ImmutableSet<Specialty> disciplines) {
    return Asked.about(
        recommender,
        PatientCase.builder()
            .from(patientCase)
            .events(
                Listing.complete(
                    ClinicalEvent.builder()
                        .kind(Known.known(ClinicalEventKind.NEW_REFERRAL))
                        .date(Known.known(PartialDate.of(event)))
                        .build()))
            .tumorBoards(
                Listing.complete(
                    TumorBoard.builder()
                        .date(Known.known(PartialDate.of(met)))
                        .specialties(Known.known(disciplines))
                        .build()))
            .build());
  }

  /** F67: where there is no history there is no history to obtain. */
  public static Premise withoutAHistoryNoneIsObtained(
      Recommender recommender, PatientCase patientCase) {
    return Retold.of(
            patientCase,
            told ->
                PatientCase.builder()
                    .from(told)
                    .ablations(Listing.none())
                    .operations(Listing.none())
                    .systemicTherapies(Listing.none())
                    .radiotherapies(Listing.none())
                    .build())
        .flatMap(told -> Retold.of(told, "primary.treatmentStatus= primary.margin="))
        .map(
            told -> {
              Asked asked = Asked.about(recommender, told);
              if (!Findings.rules(asked.answer(), "1", "2", "3", "4")) {
                return Premise.NOT_RULED;
              }
              if (told.lesions().entries().stream().anyMatch(ProcessLaws::wasIrradiated)) {
                return Premise.NOT_HELD; // which tells of a course that no list holds
              }
              for (String clause : HISTORY.keySet()) {
                Applicability found = asked.applicability(clause);
                asked.must(
                    found == Applicability.DOES_NOT_APPLY || found == Applicability.OUT_OF_SCOPE,
                    () -> clause + " is " + found + " though there is none.");
              }
              return Premise.of(asked.applies("1"));
            })
        .orElse(Premise.NOT_HELD);
  }

  private static boolean wasIrradiated(Lesion lesion) {
    return lesion.insidePriorRadiationField().isYes();
  }

  /** F68, F91: the next imaging has a window where 34 applies, and only grows more urgent. */
  public static Premise surveillanceOnlyGrowsMoreUrgent(
      Recommender recommender, PatientCase patientCase) {
    Asked now = Asked.about(recommender, patientCase);
    if (!Findings.rules(now.answer(), "34") || now.answer().assessments().isEmpty()) {
      return Premise.NOT_RULED;
    }
    ImmutableList<AnswerLine> next = now.lines(AssessmentKind.SURVEILLANCE, "NEXT_IMAGING");
    now.must(
        next.isEmpty() != now.applies("34"), () -> "The next imaging is told against 34: " + next);
    Optional<LocalDate> from = next.stream().flatMap(line -> line.windowFrom().stream()).findAny();
    if (from.isEmpty()) {
      return Premise.NOT_HELD;
    }
    LocalDate until = next.get(0).windowUntil().orElseThrow();
    now.must(
        Math.abs(
                until.minusMonths(MONTHS_OF_THE_WINDOW).toEpochDay()
                    - from.orElseThrow().toEpochDay())
            <= 3, // months are of unequal length
        () -> "The window is " + from + " to " + until);
    int urgency = 0;
    for (LocalDate day :
        ImmutableList.of(patientCase.asOf(), from.orElseThrow(), until.plusDays(1))) {
      if (!day.isBefore(patientCase.asOf())) {
        PatientCase later = PatientCase.builder().from(patientCase).asOf(day).build();
        urgency = Math.max(urgency, urgency(Asked.about(recommender, later), urgency));
      }
    }
    return Premise.HELD;
  }

  private static int urgency(Asked asked, int before) {
    int most =
        asked.assessments(AssessmentKind.SURVEILLANCE).stream()
            .flatMap(found -> found.possible().stream())
            .mapToInt(ImmutableList.of("NOT_DUE", "DUE", "OVERDUE")::indexOf)
            .max()
            .orElse(-1);
    asked.must(most >= before, () -> "Imaging grew less urgent as time went by.");
    return most;
  }

  /** F91: after a clearance that is watched, no treatment clause applies. */
  public static Premise whatIsWatchedIsNotTreated(
      Recommender recommender, PatientCase patientCase) {
    Asked asked = Asked.about(recommender, patientCase);
    asked.must(
        !asked.applies("34") || Findings.applying(asked.answer(), Findings.OF_TREATMENT).isEmpty(),
        () -> "34 applies beside " + Findings.applying(asked.answer(), Findings.OF_TREATMENT));
    return asked.held(asked.applies("34"), "34");
  }

  /** F69: nothing stands on the list of what to obtain twice. */
  public static Premise nothingIsToBeDoneTwice(Recommender recommender, PatientCase patientCase) {
    Asked asked = Asked.about(recommender, patientCase);
    if (asked.answer().assessments().isEmpty()) {
      return Premise.NOT_RULED;
    }
    ImmutableList<String> toDo =
        asked.assessments(AssessmentKind.READINESS).stream()
            .flatMap(found -> found.lines().stream())
            .map(line -> line.code() + line.target().map(Object::toString).orElse(""))
            .collect(toImmutableList());
    asked.must(ImmutableSet.copyOf(toDo).size() == toDo.size(), () -> "Twice on the list: " + toDo);
    ImmutableSet<String> subjects =
        asked.answer().assessments().stream()
            .map(Assessment::subject)
            .collect(ImmutableSet.toImmutableSet());
    asked.must(
        subjects.size() == asked.answer().assessments().size(),
        () -> "An assessment is made twice: " + subjects);
    return Premise.of(toDo.size() > 1);
  }

  /** F8: where no systemic therapy was given, no response is missing and none counts as no. */
  public static Premise withoutTherapyNoResponseIsAskedFor(
      Recommender recommender, PatientCase patientCase) {
    String way =
        "plannedProcedure.kind= disease.response= disease.clearRegression="
            + " disease.stableDiseaseMonths=";
    return Retold.of(patientCase, way)
        .map(
            told -> {
              Asked none = Asked.about(recommender, with(told, Listing.none()));
              Asked unknown = Asked.about(recommender, with(told, Listing.unknown()));
              if (none.applies("25.c")) {
                none.mustHaveBecome("25.c", Fulfillment.NOT_TRACKED);
                none.must(
                    missing(none).isEmpty(), () -> "A response is asked for without therapy.");
                unknown.mustHaveBecome("25.c", Fulfillment.NOT_DOCUMENTED);
                unknown.must(!missing(unknown).isEmpty(), () -> "No response is asked for.");
              }
              return none.held(none.applies("25.c"), "25");
            })
        .orElse(Premise.NOT_HELD);
  }

  private static ImmutableList<?> missing(Asked asked) {
    Finding response = Findings.in(asked.findings(), "25.c");
    return response.missingForFulfillment();
  }

  private static PatientCase with(PatientCase told, Listing<SystemicTherapy> courses) {
    return PatientCase.builder().from(told).systemicTherapies(courses).build();
  }
}
