// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problems;
import org.tarpswg.model.stability.Stable;

/**
 * Reads an answer that {@link RecommendationsWriter} wrote at full detail; it is equal to the one
 * written. What is left out at a lower level cannot be read back, so such a text is refused.
 *
 * <p>Strict: a property that is unknown or absent, a constant that does not exist, a value that
 * stands twice in a set, a label that its record does not have: every problem is found before the
 * answer is refused. Input is bounded. Immutable and thread-safe.
 */
@Stable
public final class RecommendationsReader {
  /** Answers are longer than cases, and their derivations deep. */
  private static final InputLimits LIMITS = new InputLimits(50_000_000, 400, 20_000, 1_000_000);

  private static final RecommendationsReader STRICT = new RecommendationsReader(LIMITS);
  private static final FactPath DOCUMENT = FactPath.of("(document)");

  private final BoundedJson json;

  private RecommendationsReader(InputLimits limits) {
    this.json = new BoundedJson(limits, "answer");
  }

  /** The reader that refuses whatever it does not understand: 50 MB an answer, depth 400. */
  public static RecommendationsReader strict() {
    return STRICT;
  }

  /** The same reader within limits of the caller's. */
  public static RecommendationsReader strict(InputLimits limits) {
    return new RecommendationsReader(limits);
  }

  /**
   * Reads an answer from text.
   *
   * @throws InvalidCaseException with every problem of the text
   */
  public Recommendations read(String text) {
    return fromTree(json.parse(text));
  }

  /**
   * Reads an answer from UTF-8 bytes.
   *
   * @throws InvalidCaseException with every problem of the text
   */
  public Recommendations read(byte[] utf8) {
    return fromTree(json.parse(utf8));
  }

  private Recommendations fromTree(JsonNode tree) {
    Problems problems = new Problems();
    requireFull(tree, problems);
    problems.throwIfAny();
    Optional<Recommendations> read =
        new AnswerReader(json.limits(), problems)
            .record(
                AnswerTypes.ANSWER,
                tree,
                FactPath.of(""),
                ImmutableSet.of(RecommendationsWriter.DETAIL));
    problems.throwIfAny();
    return read.orElseThrow(
        () -> new IllegalStateException("An answer without problems was not built."));
  }

  /** A level that left something out would only add a hundred problems that say the same. */
  private void requireFull(JsonNode tree, Problems problems) {
    ValueReader values = new ValueReader(problems, json.limits());
    if (!tree.isObject()) {
      values.wrongType(DOCUMENT, tree, "a JSON object", "Wrap the answer in { }.");
      return;
    }
    FactPath at = FactPath.of(RecommendationsWriter.DETAIL);
    JsonNode detail = tree.path(RecommendationsWriter.DETAIL);
    if (detail.isMissingNode()) {
      problems.add(
          "MISSING", at.text(), "nothing", "the level of detail", "Write the answer anew.");
      return;
    }
    values
        .constant(Detail.class, detail, at)
        .filter(level -> level != Detail.FULL)
        .ifPresent(
            level ->
                problems.add(
                    "NOT_FULL",
                    at.text(),
                    level.name(),
                    "FULL, the only level that leaves nothing out",
                    "Write the answer at full detail to read it back."));
  }
}
