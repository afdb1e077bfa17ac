// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.tarpswg.engine.reading.LastClearance;
import org.tarpswg.model.clinical.AblationOutcome;
import org.tarpswg.model.clinical.ImagingStudy;
import org.tarpswg.model.clinical.LocalAblation;
import org.tarpswg.model.clinical.Operation;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/**
 * Something told from whose day the next surveillance imaging may count. Immutable.
 *
 * @param counts whether it does: an examination always, a treatment if it cleared metastases
 * @param clears whether it is a treatment
 * @param date its day
 * @param dated where its day is told
 * @param open the facts that would settle whether it counts
 */
record SurveillanceMark(
    Ternary counts,
    boolean clears,
    Known<PartialDate> date,
    FactPath dated,
    ImmutableList<FactPath> open) {

  static SurveillanceMark of(ImagingStudy study, FactPath at) {
    return new SurveillanceMark(
        Ternary.YES, false, study.date(), at.field("date"), ImmutableList.of());
  }

  static SurveillanceMark of(Operation operation, FactPath at) {
    ImmutableList.Builder<FactPath> open = ImmutableList.builder();
    if (!operation.purpose().isKnown()) {
      open.add(at.field("purpose"));
    }
    if (!LastClearance.isComplete(operation).isKnown()) {
      open.addAll(openOfExtent(operation, at));
    }
    return new SurveillanceMark(
        LastClearance.isClearance(operation),
        true,
        operation.date(),
        at.field("date"),
        open.build());
  }

  private static ImmutableList<FactPath> openOfExtent(Operation operation, FactPath at) {
    FactPath stated = at.field("completeClearance");
    return operation.margin().isKnown()
        ? ImmutableList.of(stated)
        : ImmutableList.of(at.field("margin"), stated);
  }

  static SurveillanceMark of(LocalAblation ablation, FactPath at) {
    return new SurveillanceMark(
        ablation.outcome().is(AblationOutcome.COMPLETE),
        true,
        ablation.date(),
        at.field("date"),
        ablation.outcome().isKnown() ? ImmutableList.of() : ImmutableList.of(at.field("outcome")));
  }

  boolean isExact() {
    return date.test(PartialDate::isExact).isYes();
  }

  boolean mayCount() {
    return counts != Ternary.NO;
  }

  /** The first day it can mean; the beginning of time if no date is told. */
  LocalDate earliest() {
    return date.value().map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  /** The last day it can mean, which is not after the day of the case. */
  LocalDate latest(LocalDate asOf) {
    return date.value().map(PartialDate::latest).filter(day -> day.isBefore(asOf)).orElse(asOf);
  }
}
