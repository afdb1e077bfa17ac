// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.evidence.Clause;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Part;
import org.tarpswg.evidence.TrialRow;
import org.tarpswg.model.answer.AdvisoryNotice;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.OptionAnchor;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.EvidenceLevel;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.RecommendationGrade;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.stability.Evolving;

/** Every answer leads back to the paper as printed: grading, citations, direction, trials. */
@Evolving
public final class EvidenceLaws {
  private static final ImmutableSet<RecommendationGrade> PRINTED =
      ImmutableSet.of(RecommendationGrade.A, RecommendationGrade.B, RecommendationGrade.C);

  private EvidenceLaws() {}

  private static Evidence evidence() {
    return Evidence.edition2018();
  }

  /** F16, F17, F23: every clause carries its printed grading, A to C, and C only with clause 31. */
  public static Premise everyClauseCarriesItsPrintedGrading(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    for (ClauseFinding finding : answer.findings()) {
      Grading printed = evidence().clause(finding.clause()).grading();
      Breach.unless(
          finding.grading().equals(printed),
          patientCase,
          () -> finding.clause() + " carries " + finding.grading() + ", printed is " + printed);
      Breach.unless(
          PRINTED.contains(finding.grading().grade())
              && (finding.grading().grade() != RecommendationGrade.C
                  || finding.clause().statement() == 31),
          patientCase,
          () -> finding.clause() + " carries the grade of no clause: " + finding.grading());
    }
    return answer.findings().isEmpty() ? Premise.NOT_RULED : Premise.HELD;
  }

  /** F19: every clause cites what is printed for it, and every number leads to a reference. */
  public static Premise everyClauseCitesWhatIsPrinted(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    for (ClauseFinding finding : answer.findings()) {
      ImmutableList<Integer> printed = evidence().clause(finding.clause()).citations();
      Breach.unless(
          finding.citations().equals(printed),
          patientCase,
          () -> finding.clause() + " cites " + finding.citations() + ", printed is " + printed);
      finding.citations().forEach(number -> evidence().reference(number));
    }
    return answer.findings().isEmpty() ? Premise.NOT_RULED : Premise.HELD;
  }

  /** F18: a clause has the printed parts, in their order; what they carry they have from it. */
  public static Premise everyClauseHasItsPrintedParts(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    for (ClauseFinding finding : answer.findings()) {
      var printed =
          evidence().clause(finding.clause()).parts().stream()
              .map(Part::id)
              .collect(toImmutableList());
      var told = finding.parts().stream().map(PartFinding::part).collect(toImmutableList());
      Breach.unless(
          told.equals(printed),
          patientCase,
          () -> finding.clause() + " has the parts " + told + ", printed are " + printed);
    }
    return answer.findings().stream().allMatch(found -> found.parts().isEmpty())
        ? Premise.NOT_RULED
        : Premise.HELD;
  }

  /**
   * F22: direction and force are those of the sentence, whatever the grade letter. 33 and 16.b
   * speak against and see no role, 32 restricts, 42 informs, 36.b speaks against.
   */
  public static Premise directionAndForceAreThoseOfTheSentence(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    for (ClauseFinding finding : answer.findings()) {
      Clause printed = evidence().clause(finding.clause());
      Breach.unless(
          finding.direction().equals(printed.direction())
              && finding.force().equals(printed.force()),
          patientCase,
          () ->
              "%s is %s %s, its sentence %s %s."
                  .formatted(
                      finding.clause(),
                      finding.direction(),
                      finding.force(),
                      printed.direction(),
                      printed.force()));
      finding.parts().forEach(part -> asThePart(part, patientCase));
    }
    return answer.findings().isEmpty() ? Premise.NOT_RULED : Premise.HELD;
  }

  private static void asThePart(PartFinding finding, PatientCase of) {
    Part printed = evidence().part(finding.part());
    Breach.unless(
        finding.direction().equals(Optional.of(printed.direction()))
            && finding.force().equals(Optional.of(printed.force())),
        of,
        () ->
            "%s is %s %s, its sentence %s %s."
                .formatted(
                    finding.part(),
                    finding.direction(),
                    finding.force(),
                    printed.direction(),
                    printed.force()));
  }

  /**
   * F20: every option stands on clauses of the paper, each with its own grading and with its
   * citations, or those that its text ties to the part.
   */
  public static Premise everyOptionStandsOnPrintedClauses(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    Findings.options(answer)
        .forEach(
            option -> {
              Breach.unless(
                  !option.anchors().isEmpty() && !option.roles().isEmpty(),
                  patientCase,
                  () -> option.regimen() + " stands on nothing.");
              option.anchors().forEach(anchor -> asPrinted(anchor, answer, patientCase));
            });
    return Premise.of(Findings.options(answer).findAny().isPresent());
  }

  private static void asPrinted(OptionAnchor anchor, Recommendations answer, PatientCase of) {
    Clause printed = evidence().clause(anchor.clause());
    Breach.unless(
        anchor.grading().equals(printed.grading())
            && anchor.part().map(part -> evidence().part(part).id()).equals(anchor.part())
            && (anchor.citations().equals(printed.citations())
                || anchor
                    .part()
                    .map(part -> evidence().part(part).citations())
                    .equals(Optional.of(anchor.citations()))),
        of,
        () -> "The anchor " + anchor + " is not as printed: " + printed.grading());
    String id = anchor.part().map(Object::toString).orElse(anchor.clause().toString());
    Breach.unless(
        Findings.all(answer).containsKey(id)
            && Findings.in(Findings.all(answer), id).applicability() == anchor.applicability(),
        of,
        () -> "The anchor " + anchor + " says otherwise than the finding of " + id);
  }

  /** F21: one option for each regimen, and all the clauses it stands on, in printed order. */
  public static Premise anOptionKeepsAllItsAnchors(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    var regimens =
        Findings.options(answer).map(TreatmentOption::regimen).collect(toImmutableList());
    Breach.unless(
        regimens.size() == ImmutableSet.copyOf(regimens).size(),
        patientCase,
        () -> "A regimen stands in two options: " + regimens);
    Findings.options(answer)
        .forEach(
            option -> {
              var clauses =
                  option.anchors().stream().map(OptionAnchor::clause).collect(toImmutableList());
              Breach.unless(
                  clauses.equals(clauses.stream().sorted().collect(toImmutableList())),
                  patientCase,
                  () -> option.regimen() + " stands on " + clauses + " in no printed order.");
            });
    return Findings.rules(answer, "41a", "41b", "43d", "43g")
        ? Premise.of(Findings.options(answer).anyMatch(option -> option.anchors().size() > 1))
        : Premise.NOT_RULED;
  }

  /** The trials shown behind an option are rows of Table 5 behind one of its clauses. */
  public static Premise trialsShownStandBehindAClauseOfTheOption(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    Findings.options(answer)
        .forEach(
            option -> {
              ImmutableSet<Trial> behind =
                  option.anchors().stream()
                      .flatMap(anchor -> evidence().trialsBehind(anchor.clause()).stream())
                      .map(TrialRow::trial)
                      .collect(toImmutableSet());
              Breach.unless(
                  behind.containsAll(option.trials()),
                  patientCase,
                  () ->
                      option.regimen() + " shows " + option.trials() + ", behind it are " + behind);
            });
    return Premise.of(Findings.options(answer).anyMatch(option -> !option.trials().isEmpty()));
  }

  /**
   * F77: what was published since is shown in full wherever a clause that can apply, or an option,
   * names it; the withdrawn olaratumab is still offered, with its IIB, where clause 40b applies.
   */
  public static Premise whatWasPublishedSinceOnlyAddsANotice(
      Recommender recommender, PatientCase patientCase) {
    Recommendations answer = recommender.recommend(patientCase);
    ImmutableSet<String> shown =
        answer.advisories().stream().map(AdvisoryNotice::id).collect(toImmutableSet());
    ImmutableSet<String> named =
        Stream.concat(
                answer.findings().stream()
                    .filter(EvidenceLaws::canApply)
                    .map(ClauseFinding::advisories),
                Findings.options(answer).map(TreatmentOption::advisories))
            .flatMap(ImmutableSet::stream)
            .collect(toImmutableSet());
    Breach.unless(
        shown.containsAll(named),
        patientCase,
        () -> "Named but not shown: " + Sets.difference(named, shown));
    boolean olaratumab = Findings.applies(answer, "40b");
    Breach.unless(
        !olaratumab || answer.options().offered().stream().anyMatch(EvidenceLaws::isOlaratumab),
        patientCase,
        () -> "40b applies, yet its option is not offered as printed with its advisory.");
    return Findings.rules(answer, "40b") ? Premise.of(olaratumab) : Premise.NOT_RULED;
  }

  private static boolean canApply(ClauseFinding finding) {
    return finding.applicability() == Applicability.APPLIES
        || finding.applicability() == Applicability.UNDETERMINED;
  }

  private static boolean isOlaratumab(TreatmentOption option) {
    Grading printed = new Grading(EvidenceLevel.II, RecommendationGrade.B);
    return option.regimen().agents().contains(Agent.OLARATUMAB)
        && !option.advisories().isEmpty()
        && option.anchors().stream().anyMatch(anchor -> anchor.grading().equals(printed));
  }
}
