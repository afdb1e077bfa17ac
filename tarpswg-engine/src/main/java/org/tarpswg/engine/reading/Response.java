// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TumorResponse;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Months;
import org.tarpswg.model.known.Ternary;

/** The response to systemic therapy, as clauses 19 and 25 ask for it (R38). */
public final class Response {
  /** From so many months on stable disease counts (clause 25; R29). */
  public static final int STABLE_MONTHS = 6;

  /** What the response comes to. */
  public enum Kind {
    /** A complete or partial response, or a clear regression. */
    CONFIRMED,
    /** Stable for six months or longer. */
    STABLE_LONG,
    /** Stable for less than six months. */
    STABLE_SHORT,
    /** Progression. */
    PROGRESSION,
    /** It cannot be evaluated: nothing is confirmed. */
    NOT_EVALUABLE,
    /** The question does not arise: no systemic therapy for advanced disease was given. */
    NOT_APPLICABLE
  }

  /** A response that 25c counts as favorable. */
  public static final ImmutableSet<Kind> FAVORABLE =
      Sets.immutableEnumSet(Kind.CONFIRMED, Kind.STABLE_LONG);

  /** The current response, else the best one of the latest line for advanced disease. */
  public static final Question<Kind> KIND =
      Question.of("response to systemic therapy", facts -> new Response(facts).read());

  private static final ImmutableList<Kind> EVERY_KIND = ImmutableList.copyOf(Kind.values());

  private final PatientCase told;
  private final DiseaseCourse disease;
  private final TherapyLines lines;
  private final FactSheet sheet = new FactSheet();

  private Response(CaseFacts facts) {
    this.told = facts.patientCase();
    this.disease = told.disease();
    this.lines = TherapyLines.of(told);
  }

  private Reading<Kind> read() {
    Known<TumorResponse> current = sheet.value("disease.response", disease.response());
    Ternary regression = sheet.truth("disease.clearRegression", disease.clearRegression());
    if (wasNeverAsked(current.isKnown() || regression.isYes())) {
      readHistory();
      return sheet.oneOf(ImmutableList.of(Kind.NOT_APPLICABLE));
    }
    boolean progresses = current.is(TumorResponse.PD).isYes();
    if (regression.isYes() && !progresses) {
      return sheet.oneOf(ImmutableList.of(Kind.CONFIRMED));
    }
    if (!current.isKnown()) {
      readHistory();
    }
    Known<TumorResponse> response = current.orDerived(bestOfLast());
    ImmutableList<Kind> possible =
        response.value().map(known -> kinds(known, regression)).orElseGet(this::openKinds);
    return sheet.oneOf(possible);
  }

  /** No therapy at all, or none for advanced disease and no word of a response. */
  private boolean wasNeverAsked(boolean isStated) {
    boolean complete = told.systemicTherapies().complete().isYes();
    boolean nothingGiven = complete && told.systemicTherapies().entries().isEmpty();
    return nothingGiven || (!isStated && complete && lines.number().equals(CountRange.NONE));
  }

  private Known<TumorResponse> bestOfLast() {
    Known<TumorResponse> best =
        lines.last().map(course -> course.therapy().bestResponse()).orElseGet(Known::unknown);
    return best.is(TumorResponse.PD).isNo() && focusProgresses() ? Known.unknown() : best;
  }

  /** A focus that grows today makes an earlier best response say nothing of today (R38). */
  private boolean focusProgresses() {
    Known<ImmutableSet<String>> foci = disease.progressingFoci();
    sheet.only("disease.progressingFoci", foci);
    return foci.test(named -> !named.isEmpty()).isYes();
  }

  private ImmutableList<Kind> kinds(TumorResponse response, Ternary regression) {
    ImmutableList<Kind> kinds =
        switch (response) {
          case CR, PR -> ImmutableList.of(Kind.CONFIRMED);
          case PD -> ImmutableList.of(Kind.PROGRESSION);
          case NE -> ImmutableList.of(Kind.NOT_EVALUABLE);
          case SD -> stable();
        };
    boolean mayRegress =
        !regression.isKnown() && (response == TumorResponse.SD || response == TumorResponse.NE);
    return mayRegress
        ? ImmutableList.<Kind>builder().addAll(kinds).add(Kind.CONFIRMED).build()
        : kinds;
  }

  private ImmutableList<Kind> stable() {
    Known<Months> months =
        sheet.value("disease.stableDiseaseMonths", disease.stableDiseaseMonths());
    Known<Months> counted = months.isKnown() ? months : monthsOfLast();
    return counted
        .value()
        .map(known -> known.count() >= STABLE_MONTHS ? Kind.STABLE_LONG : Kind.STABLE_SHORT)
        .map(ImmutableList::of)
        .orElse(ImmutableList.of(Kind.STABLE_LONG, Kind.STABLE_SHORT));
  }

  private Known<Months> monthsOfLast() {
    Optional<TherapyLines.Course> last = lines.last();
    last.ifPresent(
        course ->
            sheet.value(
                path(course.place()) + ".stableDiseaseMonths",
                course.therapy().stableDiseaseMonths()));
    return last.map(course -> course.therapy().stableDiseaseMonths()).orElseGet(Known::unknown);
  }

  private ImmutableList<Kind> openKinds() {
    boolean mayNotArise = lines.number().allows(0);
    if (mayNotArise) {
      return EVERY_KIND;
    }
    return EVERY_KIND.stream()
        .filter(kind -> kind != Kind.NOT_APPLICABLE)
        .collect(ImmutableList.toImmutableList());
  }

  private void readHistory() {
    ImmutableList<SystemicTherapy> courses = told.systemicTherapies().entries();
    for (int place = 0; place < courses.size(); place++) {
      sheet.value(path(place) + ".setting", courses.get(place).setting());
    }
    lines
        .last()
        .ifPresent(
            course ->
                sheet.value(
                    path(course.place()) + ".bestResponse", course.therapy().bestResponse()));
    sheet.list("systemicTherapies", told.systemicTherapies(), "setting", "bestResponse");
  }

  private static String path(int place) {
    return "systemicTherapies[" + place + "]";
  }
}
