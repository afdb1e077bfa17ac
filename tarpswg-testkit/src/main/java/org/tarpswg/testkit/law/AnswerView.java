// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tarpswg.model.answer.ClauseFinding;
import org.tarpswg.model.answer.Finding;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.answer.TreatmentOption;
import org.tarpswg.model.fact.FactPath;

/**
 * What an answer says, apart from dates, from the words of derivations and from the places that
 * records have in their lists: what must be equal when only those differ.
 */
final class AnswerView {
  private static final Pattern PLACE = Pattern.compile("\\[\\d+]");

  private AnswerView() {}

  static ImmutableList<String> of(Recommendations answer) {
    return Stream.of(
            Stream.of(scope(answer)),
            Findings.all(answer).entrySet().stream()
                .map(unit -> unit.getKey() + " " + finding(unit.getValue())),
            Findings.options(answer).map(AnswerView::option),
            answer.assessments().stream()
                .map(
                    assessment ->
                        words(
                            assessment.kind(),
                            assessment.target(),
                            sorted(assessment.possible()),
                            assessment.family(),
                            paths(assessment.missing())))
                .sorted(),
            answer.conflicts().stream()
                .map(found -> words(found.code(), found.kind(), places(found.facts())))
                .sorted(),
            Stream.of(
                words("missing", paths(answer.missing())),
                words("pointers", sorted(answer.pointers())),
                words("advisories", sorted(advisories(answer))),
                words("notices", answer.notices())))
        .flatMap(lines -> lines)
        .collect(toImmutableList());
  }

  private static ImmutableList<String> advisories(Recommendations answer) {
    return answer.advisories().stream().map(notice -> notice.id()).collect(toImmutableList());
  }

  private static String scope(Recommendations answer) {
    var scope = answer.scope();
    return words(
        scope.scopeClass(),
        sorted(scope.possible()),
        sorted(scope.reasons()),
        sorted(scope.caveats()),
        sorted(scope.pointers()),
        paths(scope.missing()));
  }

  private static String finding(Finding finding) {
    return words(
        finding.applicability(),
        finding.fulfillment(),
        finding.direction(),
        finding.force(),
        places(finding.targets()),
        paths(finding.missingForApplicability()),
        paths(finding.missingForFulfillment()),
        finding instanceof ClauseFinding clause ? clause(clause) : "");
  }

  private static String clause(ClauseFinding clause) {
    return words(
        clause.grading(),
        clause.citations(),
        sorted(clause.caveats()),
        sorted(clause.conflicts()),
        sorted(clause.advisories()));
  }

  private static String option(TreatmentOption option) {
    return words(
        option.regimen(),
        option.status(),
        sorted(option.roles()),
        option.anchors(),
        option.trials(),
        option.previouslyGiven(),
        option.priorExposures().stream()
            .map(given -> words(given.agent(), given.bestResponse()))
            .sorted()
            .collect(toImmutableList()),
        sorted(option.caveats()),
        sorted(option.advisories()),
        paths(option.missing()));
  }

  private static ImmutableList<String> paths(Collection<MissingFact> facts) {
    return places(facts.stream().map(MissingFact::path).collect(toImmutableList()));
  }

  private static ImmutableList<String> places(Collection<FactPath> facts) {
    return facts.stream()
        .map(fact -> PLACE.matcher(fact.text()).replaceAll("[place]"))
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }

  private static ImmutableList<String> sorted(Collection<?> values) {
    return values.stream().map(Object::toString).sorted().collect(toImmutableList());
  }

  private static String words(Object... values) {
    return ImmutableList.copyOf(values).toString();
  }
}
