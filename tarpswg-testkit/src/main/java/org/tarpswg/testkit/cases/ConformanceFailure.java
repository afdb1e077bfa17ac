// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.guideline.Heading;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.stability.Evolving;

/**
 * A disagreement together with the case it is about: what somebody must know who is to mend the
 * engine, in one line. Immutable.
 *
 * @param about the case
 * @param disagreement where the answer differs from it
 * @param lookAtFirst where the fault most likely is, the likeliest first: the statement with its
 *     heading or the assessment, the file of the rule where the engine says, the rows of the
 *     readings, and what in the answer led to it
 */
@Evolving
public record ConformanceFailure(
    ConformanceCase about, Disagreement disagreement, ImmutableList<String> lookAtFirst) {
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final String READINGS = "docs/READINGS.md ";

  /** A disagreement with a case, of an engine that keeps its rules there. */
  public static ConformanceFailure of(
      ConformanceCase about, Disagreement disagreement, RulePlaces places) {
    ImmutableList.Builder<String> look = ImmutableList.builder();
    String subject = disagreement.subject().split("[ (]", 2)[0];
    look.addAll(rule(subject, places));
    about.readings().forEach(reading -> look.add(READINGS + reading));
    if (!disagreement.lookAtFirst().isEmpty()) {
      look.add(disagreement.lookAtFirst());
    }
    return new ConformanceFailure(about, disagreement, look.build());
  }

  private static ImmutableList<String> rule(String subject, RulePlaces places) {
    if (DIGITS.indexIn(subject) == 0) {
      int number = Integer.parseInt(subject.split("[^0-9]", 2)[0]);
      Heading heading = Evidence.edition2018().statement(number).heading();
      return rule("statement " + number, heading, places);
    }
    Optional<NarrativePoint> point = named(NarrativePoint.values(), subject);
    if (point.isPresent()) {
      return rule(
          "narrative point " + subject,
          Evidence.edition2018().narrative(point.get()).heading(),
          places);
    }
    return named(AssessmentKind.values(), subject)
        .map(kind -> joined("assessment " + kind, places.of(kind)))
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<String> rule(String name, Heading heading, RulePlaces places) {
    return joined(name + " (" + heading.label() + ")", places.of(heading));
  }

  private static ImmutableList<String> joined(String name, Optional<String> place) {
    return ImmutableList.copyOf(Stream.concat(Stream.of(name), place.stream()).toList());
  }

  private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
    return Stream.of(constants).filter(constant -> constant.name().equals(name)).findFirst();
  }

  /** The clause, what was expected and answered, the case, its readings, what to look at first. */
  @Override
  public String toString() {
    return disagreement.subject()
        + ": expected "
        + disagreement.expected()
        + ", was "
        + disagreement.actual()
        + " | case "
        + about.id()
        + ", \""
        + about.title()
        + "\" | readings "
        + (about.readings().isEmpty() ? "none" : Joiner.on(' ').join(about.readings()))
        + " | look first at "
        + Joiner.on("; ").join(lookAtFirst);
  }
}
