// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.answer.FactReading;
import org.tarpswg.model.clinical.ClinicalEvent;
import org.tarpswg.model.clinical.ClinicalEventKind;
import org.tarpswg.model.clinical.ImagingModality;
import org.tarpswg.model.clinical.ImagingPurpose;
import org.tarpswg.model.clinical.ImagingRegion;
import org.tarpswg.model.clinical.ImagingStudy;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/** What the facts say about an examination that was done. */
public final class Imaged {
  private static final FactPath EVENTS = FactPath.of("events");
  private static final String KIND = "kind";
  private static final String DATE = "date";

  /** The kind of examination. */
  public static final RecordQuestion<ImagingStudy, ImagingModality> MODALITY =
      Facts.choiceOf("modality", "modality", ImagingModality.class, ImagingStudy::modality);

  /** What it covers. */
  public static final RecordQuestion<ImagingStudy, ImagingRegion> REGION =
      Facts.choiceOf("region", "region", ImagingRegion.class, ImagingStudy::region);

  /** Whether contrast was given. */
  public static final RecordQuestion<ImagingStudy, Boolean> CONTRAST =
      Facts.truthOf("contrast", "contrast", ImagingStudy::contrast);

  /** What it was for. */
  public static final RecordQuestion<ImagingStudy, ImagingPurpose> PURPOSE =
      Facts.choiceOf("purpose", "purpose", ImagingPurpose.class, ImagingStudy::purpose);

  /** Whether it was reviewed. */
  public static final RecordQuestion<ImagingStudy, Boolean> REVIEWED =
      Facts.truthOf("reviewed", "reviewed", ImagingStudy::reviewed);

  /**
   * Whether it shows the disease since the latest event that calls for the tumor board: no such
   * event lies after it (R42). A routine review is none.
   */
  public static final RecordQuestion<ImagingStudy, Boolean> CURRENT =
      RecordQuestion.of("not before the latest event", Imaged::current);

  private static final ImmutableSet<ClinicalEventKind> NO_OCCASION =
      ImmutableSet.of(ClinicalEventKind.ROUTINE_REVIEW);

  private Imaged() {}

  private static Reading<Boolean> current(Place<ImagingStudy> place, CaseFacts facts) {
    Known<PartialDate> date =
        place.record(facts).map(ImagingStudy::date).orElseGet(Known::<PartialDate>unknown);
    return new Currency(facts.patientCase(), place.path(facts).field(DATE), date).read();
  }

  /** One examination held against the events. */
  private static final class Currency {
    private final Listing<ClinicalEvent> events;
    private final FactPath path;
    private final Known<PartialDate> date;
    private final boolean onTheDayOfAssessment;

    Currency(PatientCase told, FactPath path, Known<PartialDate> date) {
      this.events = told.events();
      this.path = path;
      this.date = date;
      this.onTheDayOfAssessment = date.is(PartialDate.of(told.asOf())).isYes();
    }

    Reading<Boolean> read() {
      Ternary later = onTheDayOfAssessment ? Ternary.NO : events.any(this::liesAfter);
      return Facts.truth(later.not(), unknown(), factsRead());
    }

    /** Whether this is an event of the kinds that matter, and later than the examination. */
    private Ternary liesAfter(ClinicalEvent event) {
      Ternary occasion = event.kind().test(kind -> !NO_OCCASION.contains(kind));
      return occasion.and(after(event.date()));
    }

    private Ternary after(Known<PartialDate> event) {
      return event
          .value()
          .flatMap(day -> date.value().map(examined -> examined.isBefore(day)))
          .orElse(Ternary.UNKNOWN);
    }

    private ImmutableList<FactPath> unknown() {
      ImmutableList.Builder<FactPath> unknown = ImmutableList.builder();
      boolean othersPossible = !events.complete().isYes();
      boolean undecided = othersPossible;
      for (int place = 0; place < events.entries().size(); place++) {
        ClinicalEvent event = events.entries().get(place);
        if (liesAfter(event).isKnown()) {
          continue;
        }
        FactPath at = EVENTS.element(Integer.toString(place));
        if (!event.kind().isKnown()) {
          unknown.add(at.field(KIND));
        }
        if (!after(event.date()).isKnown()) {
          undecided = true;
          if (isLoose(event.date())) {
            unknown.add(at.field(DATE));
          }
        }
      }
      if (undecided && isLoose(date)) {
        unknown.add(path);
      }
      if (othersPossible) {
        unknown.addAll(Unlisted.facts(EVENTS.text(), events, KIND, DATE));
      }
      return unknown.build();
    }

    private static boolean isLoose(Known<PartialDate> date) {
      return !date.test(PartialDate::isExact).isYes();
    }

    private ImmutableList<FactReading> factsRead() {
      ImmutableList.Builder<FactReading> read = ImmutableList.builder();
      read.add(Facts.read(path, date));
      for (int place = 0; place < events.entries().size(); place++) {
        ClinicalEvent event = events.entries().get(place);
        FactPath at = EVENTS.element(Integer.toString(place));
        read.add(Facts.read(at.field(KIND), event.kind()));
        read.add(Facts.read(at.field(DATE), event.date()));
      }
      read.add(Facts.read(EVENTS.complete(), events.complete()));
      return read.build().stream().distinct().collect(toImmutableList());
    }
  }
}
