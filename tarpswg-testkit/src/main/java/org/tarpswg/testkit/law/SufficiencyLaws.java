// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.CaseEdit;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.known.FactState;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.testkit.generate.OpenFacts;

/**
 * That what is said to be missing is enough, that each of it matters, and that what was not read
 * does not. Facts of records that are not listed yet are left to the proofs over small domains.
 */
@Evolving
public final class SufficiencyLaws {
  private static final String UNLISTED = "[*]";
  private static final int COMPLETIONS = 8;

  private SufficiencyLaws() {}

  /**
   * Something that an answer leaves open.
   *
   * @param missing the facts it waits for
   * @param verdict what a later answer says of it; empty while it is open
   */
  private record OpenPoint(
      String name, ImmutableSet<FactPath> missing, Function<Recommendations, String> verdict) {}

  /** What stands for a point that is still open. */
  private static final String STILL_OPEN = "";

  /** F6: where every missing fact is told, the clause or part is decided. */
  public static Premise tellingAllThatIsMissingDecidesAClause(
      Recommender recommender, PatientCase patientCase, long seed) {
    Recommendations answer = recommender.recommend(patientCase);
    return decides(recommender, patientCase, answer, clauses(answer), seed);
  }

  /** F6: where every missing fact is told, the assessment has its verdict. */
  public static Premise tellingAllThatIsMissingDecidesAnAssessment(
      Recommender recommender, PatientCase patientCase, long seed) {
    Recommendations answer = recommender.recommend(patientCase);
    return answer.assessments().isEmpty()
        ? Premise.NOT_RULED
        : decides(recommender, patientCase, answer, assessments(answer), seed);
  }

  private static Premise decides(
      Recommender recommender,
      PatientCase patientCase,
      Recommendations answer,
      ImmutableList<OpenPoint> points,
      long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Optional<OpenPoint> drawn = drawn(points, random);
    if (drawn.isEmpty() || !Findings.consistent(answer)) {
      return Premise.NOT_HELD;
    }
    OpenPoint point = drawn.orElseThrow();
    Optional<PatientCase> told = told(patientCase, point.missing(), random);
    if (told.isEmpty() || isLoose(told.orElseThrow(), point.missing())) {
      return Premise.NOT_HELD;
    }
    Recommendations more = recommender.recommend(told.orElseThrow());
    if (!Findings.consistent(more)) {
      return Premise.NOT_HELD;
    }
    Breach.unless(
        !point.verdict().apply(more).equals(STILL_OPEN),
        told.orElseThrow(),
        () -> point.name() + " missed " + point.missing() + "; all are told, and it is open.");
    return Premise.HELD;
  }

  private static boolean isLoose(PatientCase told, ImmutableSet<FactPath> facts) {
    return !Sets.intersection(OpenFacts.of(told), facts).isEmpty();
  }

  private static Optional<OpenPoint> drawn(
      ImmutableList<OpenPoint> points, SplittableRandom random) {
    ImmutableList<OpenPoint> listed =
        points.stream()
            .filter(point -> point.missing().stream().noneMatch(SufficiencyLaws::isUnlisted))
            .collect(toImmutableList());
    return listed.isEmpty()
        ? Optional.empty()
        : Optional.of(listed.get(random.nextInt(listed.size())));
  }

  private static boolean isUnlisted(FactPath fact) {
    return fact.text().contains(UNLISTED);
  }

  private static ImmutableList<OpenPoint> clauses(Recommendations answer) {
    ImmutableList.Builder<OpenPoint> points = ImmutableList.builder();
    for (Map.Entry<String, Finding> unit : Findings.units(answer).entrySet()) {
      if (unit.getValue().applicability() == Applicability.UNDETERMINED) {
        points.add(
            new OpenPoint(
                unit.getKey(),
                paths(unit.getValue().missingForApplicability()),
                more -> decided(Findings.in(Findings.units(more), unit.getKey()))));
      }
    }
    return points.build();
  }

  private static String decided(Finding finding) {
    return switch (finding.applicability()) {
      case UNDETERMINED -> STILL_OPEN;
      case APPLIES -> Applicability.APPLIES.name();
      case DOES_NOT_APPLY, OUT_OF_SCOPE -> Applicability.DOES_NOT_APPLY.name();
    };
  }

  private static ImmutableList<OpenPoint> assessments(Recommendations answer) {
    ImmutableList.Builder<OpenPoint> points = ImmutableList.builder();
    for (Assessment open : answer.assessments()) {
      if (open.verdict().isEmpty()) {
        points.add(
            new OpenPoint(
                open.subject(),
                paths(open.missing()),
                more ->
                    more.assessments().stream()
                        .filter(later -> later.subject().equals(open.subject()))
                        .flatMap(later -> later.verdict().stream())
                        .findFirst()
                        .orElse(STILL_OPEN)));
      }
    }
    return points.build();
  }

  private static ImmutableSet<FactPath> paths(Collection<MissingFact> facts) {
    return facts.stream().map(MissingFact::path).collect(toImmutableSet());
  }

  /** The case that tells these facts, each by a value that may matter; empty where it cannot. */
  private static Optional<PatientCase> told(
      PatientCase patientCase, ImmutableSet<FactPath> facts, SplittableRandom random) {
    PatientCase now = patientCase;
    for (FactPath fact : facts) {
      ImmutableList<String> values = values(now, fact);
      Optional<PatientCase> told =
          values.isEmpty()
              ? Optional.empty()
              : with(now, fact, values.get(random.nextInt(values.size())));
      if (told.isEmpty()) {
        return Optional.empty();
      }
      now = told.orElseThrow();
    }
    return Optional.of(now);
  }

  private static ImmutableList<String> values(PatientCase of, FactPath fact) {
    try {
      return CaseEdit.candidates(of, fact);
    } catch (IllegalArgumentException noSuchFact) {
      return ImmutableList.of();
    }
  }

  private static Optional<PatientCase> with(PatientCase of, FactPath fact, String value) {
    try {
      return Optional.of(CaseEdit.with(of, fact, value));
    } catch (InvalidCaseException refused) {
      return Optional.empty();
    }
  }

  /**
   * F6: each fact that is said to be missing matters. Holds where two completions that differ in it
   * alone have been found to get different verdicts; not finding them breaks nothing, so that an
   * answer which names too much shows by its share.
   */
  public static Premise whatIsMissingMatters(
      Recommender recommender, PatientCase patientCase, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Recommendations answer = recommender.recommend(patientCase);
    ImmutableList<OpenPoint> points =
        ImmutableList.<OpenPoint>builder()
            .addAll(clauses(answer))
            .addAll(assessments(answer))
            .build();
    Optional<OpenPoint> drawn = drawn(points, random);
    if (drawn.isEmpty() || !Findings.consistent(answer)) {
      return Premise.NOT_RULED;
    }
    ImmutableList<FactPath> missing = drawn.orElseThrow().missing().asList();
    FactPath fact = missing.get(random.nextInt(missing.size()));
    ImmutableSet<FactPath> others =
        Sets.difference(drawn.orElseThrow().missing(), ImmutableSet.of(fact)).immutableCopy();
    for (int tried = 0; tried < COMPLETIONS; tried++) {
      Optional<PatientCase> whole = told(patientCase, others, random);
      if (whole.isPresent()
          && matters(recommender, whole.orElseThrow(), fact, drawn.orElseThrow())) {
        return Premise.HELD;
      }
    }
    return Premise.NOT_HELD;
  }

  private static boolean matters(
      Recommender recommender, PatientCase whole, FactPath fact, OpenPoint point) {
    Set<String> verdicts = new HashSet<>();
    for (String value : values(whole, fact)) {
      Optional<PatientCase> told = with(whole, fact, value);
      if (told.isPresent()) {
        Recommendations answer = recommender.recommend(told.orElseThrow());
        String verdict = point.verdict().apply(answer);
        if (Findings.consistent(answer) && !verdict.equals(STILL_OPEN)) {
          verdicts.add(verdict);
        }
        if (verdicts.size() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** F7: a fact that a clause did not read and does not miss can change without changing it. */
  public static Premise whatWasNotReadDoesNotMatter(
      Recommender recommender, PatientCase patientCase, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ImmutableList<FactPath> known =
        FactCatalog.states(patientCase).entrySet().stream()
            .filter(fact -> fact.getValue() == FactState.KNOWN)
            .map(Map.Entry::getKey)
            .collect(toImmutableList());
    if (known.isEmpty()) {
      return Premise.NOT_HELD;
    }
    FactPath fact = known.get(random.nextInt(known.size()));
    Optional<PatientCase> changed = told(patientCase, ImmutableSet.of(fact), random);
    if (changed.isEmpty()) {
      return Premise.NOT_HELD;
    }
    Recommendations before = recommender.recommend(patientCase);
    Recommendations after = recommender.recommend(changed.orElseThrow());
    if (!Findings.consistent(before) || !Findings.consistent(after)) {
      return Premise.NOT_HELD;
    }
    for (Map.Entry<String, Finding> unit : Findings.units(before).entrySet()) {
      Finding was = unit.getValue();
      Finding is = Findings.in(Findings.units(after), unit.getKey());
      Breach.unless(
          was.applicability() == is.applicability() || touches(was, fact),
          patientCase,
          () ->
              "%s did not read %s, yet went from %s to %s as it changed."
                  .formatted(unit.getKey(), fact, was.applicability(), is.applicability()));
    }
    return Premise.of(before.scope().equals(after.scope()));
  }

  private static boolean touches(Finding finding, FactPath fact) {
    return finding.missingForApplicability().stream()
            .anyMatch(missing -> overlap(missing.path(), fact))
        || reads(finding.derivation(), fact);
  }

  private static boolean reads(Derivation derivation, FactPath fact) {
    return derivation.facts().stream().anyMatch(read -> overlap(read.path(), fact))
        || derivation.steps().stream().anyMatch(step -> reads(step, fact));
  }

  /** Whether one holds the other; the fact of any record holds that of each. */
  private static boolean overlap(FactPath read, FactPath fact) {
    String one = read.template().text();
    String other = fact.template().text();
    return one.startsWith(other) || other.startsWith(one);
  }
}
