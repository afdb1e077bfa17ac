// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.tarpswg.engine.rule.Condition.allOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.tarpswg.engine.reading.IntraAbdominalFoci;
import org.tarpswg.engine.reading.MissingFacts;
import org.tarpswg.engine.reading.SamplingReasons;
import org.tarpswg.engine.rule.Completions;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.PerPlace;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.scope.Gates;
import org.tarpswg.engine.statement.Sampling;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.answer.Assessment;
import org.tarpswg.model.answer.LineAnchor;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PlannedBiopsy;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Ternary;

/** What stands beside the need of a biopsy: a sample that was taken, research, the technique. */
final class BiopsyLines {
  /**
   * The parts that say something of a lesion, each with its condition, as the paper prints them.
   */
  private static final ImmutableMap<String, PerPlace<Lesion, Condition>> SAY =
      ImmutableMap.<String, PerPlace<Lesion, Condition>>builder()
          .put("12.a", behindTheGate(Sampling::waivedInLungOrLiver))
          .put("12.b", behindTheGate(Sampling::required))
          .put("12.c", behindTheGate(Sampling::aboutToBeDestroyed))
          .put("13", behindTheGate(Sampling::inSoftTissue))
          .put("14.a", behindTheGate(Sampling::waivedWithinAbdomen))
          .put("14.b", behindTheGate(Sampling::lessCharacteristicWithinAbdomen))
          .put("14.c", behindTheGate(Sampling::solitaryAndContralateral))
          .buildOrThrow();

  private static final ImmutableSet<String> ASKING =
      ImmutableSet.of(
          BiopsyOfLesion.REQUIRED.name(),
          BiopsyOfLesion.ADVISED.name(),
          BiopsyOfLesion.CONSIDER.name());

  private final Lines lines;
  private final Place<Lesion> place;
  private final Lesion lesion;
  private final Assessment verdict;

  BiopsyLines(Lines lines, Place<Lesion> place, Assessment verdict) {
    this.lines = lines;
    this.place = place;
    this.lesion = place.record(lines.facts()).orElseThrow();
    this.verdict = verdict;
  }

  ImmutableList<AnswerLine> all() {
    return ImmutableList.<AnswerLine>builder()
        .add(sampled())
        .addAll(Lines.unlessNo(ImmutableList.of(research(), technique15(), technique16())))
        .build();
  }

  /** It stays in the list where it was not sampled, so that this can be read. */
  private AnswerLine sampled() {
    AnswerLine line =
        lines
            .condition("SAMPLED", "tissue was taken of it", Sampling.sampled(place))
            .target(place.path(lines.facts()))
            .anchors(speaking())
            .build();
    return AnswerLine.builder().from(line).fulfillment(became(line.truth())).build();
  }

  private static PerPlace<Lesion, Condition> behindTheGate(
      Function<Place<Lesion>, Condition> says) {
    return new PerPlace<>(lesion -> allOf(Gates.DIAGNOSTIC_EXTENDED, says.apply(lesion)));
  }

  /** Every part that speaks of this lesion, the stronger and the weaker ones. */
  private ImmutableList<LineAnchor> speaking() {
    return SAY.entrySet().stream()
        .filter(part -> holds(part.getValue().apply(place)))
        .map(part -> Lines.anchor(part.getKey()))
        .collect(toImmutableList());
  }

  private boolean holds(Condition condition) {
    return Completions.truthOf(condition, lines.facts()).verdictOr(Ternary.UNKNOWN).isYes();
  }

  private Optional<Fulfillment> became(Ternary sampled) {
    if (sampled == Ternary.YES) {
      return Optional.of(Fulfillment.DONE);
    } else if (!ASKING.containsAll(verdict.possible())) {
      return Optional.empty();
    } else if (isAdvised() && lesion.biopsyFeasible().isNo()) {
      return Optional.of(Fulfillment.NOT_TRACKED);
    }
    return Optional.of(
        sampled == Ternary.NO ? Fulfillment.OUTSTANDING : Fulfillment.NOT_DOCUMENTED);
  }

  private boolean isAdvised() {
    return verdict.verdict().equals(Optional.of(BiopsyOfLesion.ADVISED.name()));
  }

  private AnswerLine research() {
    return lines
        .condition(
            "OPTIONAL_RESEARCH",
            "tissue may be taken for a trial, a bank or personalized treatment",
            allOf(
                Gates.DIAGNOSTIC_EXTENDED,
                SamplingReasons.RESEARCH_TISSUE_WANTED.is(true, "tissue is wanted for research")))
        .target(place.path(lines.facts()))
        .anchors(ImmutableList.of(Lines.anchor("12.d")))
        .build();
  }

  private AnswerLine technique15() {
    AnswerLine line =
        lines.due("TECHNIQUE_15", "how the biopsy that is planned is guided", "15").build();
    Ternary here = lesion.site().test(IntraAbdominalFoci.SITES::contains);
    return ofThisLesion(line, here == Ternary.NO ? Ternary.NO : takenHere());
  }

  private AnswerLine technique16() {
    AnswerLine line =
        lines
            .due("TECHNIQUE_16", "how the biopsy that is planned is taken", "16.a", "16.b", "16.c")
            .build();
    return ofThisLesion(line, takenHere());
  }

  /** Whether a biopsy is planned, and of this lesion; one that may be planned has no technique. */
  private Ternary takenHere() {
    PatientCase told = lines.facts().patientCase();
    PlannedBiopsy biopsy = told.plannedBiopsy();
    if (!biopsy.planned().isYes()) {
      return Ternary.NO;
    } else if (biopsy.lesionId().isKnown()) {
      return biopsy.lesionId().is(lesion.id());
    }
    Ternary elsewhere = differ(biopsy.site(), lesion.site());
    boolean onlyOne = told.lesions().complete().isYes() && told.lesions().entries().size() == 1;
    return elsewhere.isYes() ? Ternary.NO : Ternary.of(onlyOne).or(Ternary.UNKNOWN);
  }

  private static <T> Ternary differ(Known<T> one, Known<T> other) {
    return one.value().map(value -> other.is(value).not()).orElse(Ternary.UNKNOWN);
  }

  private AnswerLine ofThisLesion(AnswerLine line, Ternary taken) {
    Ternary truth = line.truth().and(taken);
    ImmutableList.Builder<FactPath> missing = ImmutableList.builder();
    line.missing().forEach(fact -> missing.add(fact.path()));
    if (truth == Ternary.UNKNOWN && taken == Ternary.UNKNOWN) {
      missing.add(FactPath.of("plannedBiopsy.lesionId"));
    }
    return AnswerLine.builder()
        .from(line)
        .target(place.path(lines.facts()))
        .truth(truth)
        .fulfillment(truth == Ternary.YES ? line.fulfillment() : Optional.empty())
        .missing(MissingFacts.of(missing.build()))
        .build();
  }
}
