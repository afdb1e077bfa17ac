// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Stable;

/**
 * One line of an assessment: a criterion, an examination, an event, a modality or an act, whatever
 * the question lists. A line that stands on a narrative point alone carries no grading, because
 * none is printed. Immutable.
 */
@Stable
@Value.Immutable
public interface AnswerLine {

  /** What the line is, in UPPER_SNAKE_CASE, such as CT_CHEST or CRITERION_24A; stable. */
  String code();

  /** The lesion, symptom, operation or therapy it is about; absent where it is the patient. */
  Optional<FactPath> target();

  /** The line in our words. */
  String words();

  /** Whether it holds or is due: YES, NO, or UNKNOWN while a fact decides. */
  Ternary truth();

  /** The question does not arise, so that {@link #truth()} says NO of nothing. */
  @Value.Default
  default boolean notApplicable() {
    return false;
  }

  /** What has become of it, where a clause is tracked. */
  Optional<Fulfillment> fulfillment();

  /** How a recorded act compares; only in the audit. */
  Optional<AuditVerdict> audit();

  /** The clauses and parts it stands on, each with its printed grading. */
  ImmutableList<LineAnchor> anchors();

  /** The ungraded points it stands on. */
  ImmutableList<NarrativePoint> narrative();

  /** The first day of a window, such as the one of the next surveillance imaging. */
  Optional<LocalDate> windowFrom();

  /** The last day of that window. */
  Optional<LocalDate> windowUntil();

  /** What must be known beside it, in our words. */
  ImmutableList<String> notes();

  /** The readings it rests on, by number. */
  ImmutableSet<String> readings();

  /** Unknown facts that still decide it. */
  ImmutableList<MissingFact> missing();

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableAnswerLine.Builder {
    Builder() {}
  }
}
