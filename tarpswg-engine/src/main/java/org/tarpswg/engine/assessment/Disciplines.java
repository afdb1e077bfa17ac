// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;
import org.tarpswg.engine.reading.Occasions;
import org.tarpswg.engine.reading.ValueWords;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.clinical.Specialty;
import org.tarpswg.model.clinical.TumorBoard;
import org.tarpswg.model.guideline.Fulfillment;

/** Which of the five disciplines of clause 19 were not at the discussion. */
final class Disciplines {
  private Disciplines() {}

  /** What is missing for an event that is outstanding. */
  static ImmutableList<String> notes(Lines lines, AnswerLine event) {
    if (!event.fulfillment().equals(Optional.of(Fulfillment.OUTSTANDING))) {
      return ImmutableList.of();
    }
    return lines.facts().patientCase().tumorBoards().entries().stream()
        .filter(board -> board.specialties().isKnown())
        .max(Comparator.comparing(Disciplines::when))
        .map(board -> "at the last discussion were missing: " + missing(board))
        .filter(note -> !note.endsWith(": "))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  private static String when(TumorBoard board) {
    return board.date().value().map(date -> date.latest().toString()).orElse("");
  }

  private static String missing(TumorBoard board) {
    ImmutableSet<Specialty> present = board.specialties().value().orElse(ImmutableSet.of());
    return Sets.difference(Occasions.DISCIPLINES, present).stream()
        .map(ValueWords::of)
        .collect(joining(", "));
  }
}
