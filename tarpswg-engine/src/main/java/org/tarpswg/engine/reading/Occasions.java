// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import static org.tarpswg.engine.rule.Condition.allOf;
import static org.tarpswg.engine.rule.Condition.anyOf;
import static org.tarpswg.engine.rule.Condition.not;

import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Place;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.clinical.ClinicalEvent;
import org.tarpswg.model.clinical.ClinicalEventKind;
import org.tarpswg.model.clinical.Specialty;
import org.tarpswg.model.clinical.TumorBoard;
import org.tarpswg.model.known.Known;

/** The occasions of clause 19, and whether a board of all five disciplines has met since (R23). */
public final class Occasions {
  /** The five disciplines that clause 19 names. */
  public static final ImmutableSet<Specialty> DISCIPLINES =
      ImmutableSet.of(
          Specialty.SURGICAL_ONCOLOGY,
          Specialty.MEDICAL_ONCOLOGY,
          Specialty.RADIATION_ONCOLOGY,
          Specialty.RADIOLOGY,
          Specialty.PATHOLOGY);

  private static final RecordQuestion<ClinicalEvent, ClinicalEventKind> KIND =
      Facts.choiceOf("kind", "kind of event", ClinicalEventKind.class, ClinicalEvent::kind);

  private static final RecordQuestion<TumorBoard, Boolean> FULL =
      Facts.truthOf(
          "specialties",
          "all five disciplines present",
          board -> board.specialties().test(told -> told.containsAll(DISCIPLINES)));

  private Occasions() {}

  /** That such an event is told. */
  public static Condition.Exists<ClinicalEvent> told(ClinicalEventKind kind) {
    return Lists.EVENTS.some("such an event is told", event -> isA(kind, event));
  }

  private static Condition isA(ClinicalEventKind kind, Place<ClinicalEvent> event) {
    return KIND.at(event).is(kind, "it was: " + ValueWords.of(kind));
  }

  /**
   * That the occasion was discussed: a board of all five disciplines met on the day of every such
   * event or later; where none is told, on the day from which the occasion follows or later.
   */
  public static Condition discussed(ClinicalEventKind kind) {
    return allOf(
            board("a board of all five disciplines has met", board -> allOf()),
            Lists.EVENTS.every(
                "one has met since each such event",
                event ->
                    anyOf(
                        not(isA(kind, event)),
                        board("one has met since", board -> metSince(event, board)))),
            anyOf(
                told(kind),
                board(
                    "one has met since the day from which the occasion follows",
                    board -> metSinceOccasion(kind, board))))
        .as("a board of all five disciplines has discussed it");
  }

  private static Condition board(String words, Function<Place<TumorBoard>, Condition> each) {
    return Lists.TUMOR_BOARDS.some(
        words,
        board ->
            allOf(FULL.at(board).is(true, "all five disciplines were there"), each.apply(board)));
  }

  private static Condition metSince(Place<ClinicalEvent> event, Place<TumorBoard> board) {
    Question<Boolean> since =
        Question.of(
            "met since the event",
            facts -> {
              Days happened =
                  Days.past(
                      event.path(facts).field("date"),
                      event.record(facts).map(ClinicalEvent::date).orElseGet(Known::unknown),
                      facts.patientCase().asOf());
              return met(board, facts).isNotBefore(happened);
            });
    return since.is(true, "it met on that day or later");
  }

  private static Condition metSinceOccasion(ClinicalEventKind kind, Place<TumorBoard> board) {
    Question<Boolean> since =
        Question.of(
            "met since the occasion",
            facts -> met(board, facts).isNotBefore(OccasionDate.of(kind, facts.patientCase())));
    return since.is(true, "it met on that day or later");
  }

  private static Days met(Place<TumorBoard> board, CaseFacts facts) {
    return Days.past(
        board.path(facts).field("date"),
        board.record(facts).map(TumorBoard::date).orElseGet(Known::unknown),
        facts.patientCase().asOf());
  }
}
