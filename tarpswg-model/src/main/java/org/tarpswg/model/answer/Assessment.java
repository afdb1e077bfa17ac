// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.stability.Stable;

/** The answer to a question that combines clauses. Immutable. */
@Stable
@Value.Immutable
public interface Assessment {

  /** Which question. */
  AssessmentKind kind();

  /** The lesion it is about; absent where it is about the patient. */
  Optional<FactPath> target();

  /** The verdict in UPPER_SNAKE_CASE; absent while more than one is possible. */
  Optional<String> verdict();

  /** The verdicts still possible. */
  ImmutableSet<String> possible();

  /** The coarse verdict. */
  VerdictFamily family();

  /** Why, in our words. */
  ImmutableList<String> reasons();

  /** What it lists: criteria, examinations, events, modalities or acts. */
  ImmutableList<AnswerLine> lines();

  /** The readings it rests on, by number. */
  ImmutableSet<String> readings();

  /** The clauses it combines. */
  ImmutableList<ClauseId> clauses();

  /** The ungraded points it rests on. */
  ImmutableList<NarrativePoint> narrative();

  /** Unknown facts on which the verdict depends. */
  ImmutableList<MissingFact> missing();

  /** Its kind, and its target in brackets where it has one: how others refer to it. */
  default String subject() {
    return target().map(lesion -> kind() + "(" + lesion + ")").orElseGet(kind()::name);
  }

  /** Starts one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one; what has no default must be set. */
  final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
