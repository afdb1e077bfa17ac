// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.model.stability.Stable;

/**
 * Writes a refusal as JSON for machines, in the form of RFC 9457 ({@code
 * application/problem+json}): a type, a title, the status 422 (understood as a request, but not to
 * be processed), a detail, and under {@code errors} every problem with its path, what was found,
 * the rule and the cure. There is no {@code instance}. It holds no more of the patient than the
 * problems do.
 *
 * <p>An error has a JSON pointer (RFC 6901) beside its path where the path alone settles it; a
 * record that is addressed by its id has none, since its place is not known. A pointer may name
 * what is missing.
 */
@Stable
public final class ProblemsWriter {
  static final int STATUS = 422;

  private ProblemsWriter() {}

  /**
   * What is refused as a whole.
   *
   * <p>All problems of a text that is no JSON, or is too large, are of that kind.
   */
  enum Kind {
    /** The text is not one JSON text in UTF-8. */
    MALFORMED_JSON("malformed-json", "Not one JSON text"),
    /** The text is beyond the limits of the reader. */
    TOO_LARGE("too-large", "Beyond the limits"),
    /** The text was read and states what cannot be, or what is not understood. */
    INVALID_INPUT("invalid-input", "Invalid input");

    private final String type;
    private final String title;

    Kind(String type, String title) {
      this.type = "urn:tarpswg:problem:" + type;
      this.title = title;
    }

    String type() {
      return type;
    }

    String title() {
      return title;
    }

    private static Kind of(List<Problem> problems) {
      for (Kind kind : values()) {
        if (problems.stream().allMatch(problem -> problem.code().equals(kind.name()))) {
          return kind;
        }
      }
      return INVALID_INPUT;
    }
  }

  /**
   * The refusal as indented text that ends with a line feed.
   *
   * @throws IllegalArgumentException if there is no problem
   */
  public static String write(List<Problem> problems) {
    checkArgument(!problems.isEmpty(), "A refusal needs at least one problem.");
    return CanonicalJson.write(out -> write(out, problems));
  }

  /**
   * The refusal on one line without a line feed: one record of NDJSON.
   *
   * @throws IllegalArgumentException if there is no problem
   */
  public static String line(List<Problem> problems) {
    checkArgument(!problems.isEmpty(), "A refusal needs at least one problem.");
    return CanonicalJson.line(out -> write(out, problems));
  }

  private static void write(JsonGenerator out, List<Problem> problems) throws IOException {
    Kind kind = Kind.of(problems);
    out.writeStartObject();
    out.writeStringField("type", kind.type());
    out.writeStringField("title", kind.title());
    out.writeNumberField("status", STATUS);
    out.writeStringField("detail", detail(problems));
    out.writeArrayFieldStart("errors");
    for (Problem problem : problems) {
      error(out, problem);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static String detail(List<Problem> problems) {
    return problems.size() == 1
        ? problems.get(0).toString()
        : problems.size() + " problems, the first: " + problems.get(0);
  }

  private static void error(JsonGenerator out, Problem problem) throws IOException {
    out.writeStartObject();
    out.writeStringField("code", problem.code());
    out.writeStringField("path", problem.path());
    Optional<String> pointer = CasePointers.of(problem);
    if (pointer.isPresent()) {
      out.writeStringField("pointer", pointer.get());
    }
    out.writeStringField("found", problem.found());
    out.writeStringField("rule", problem.rule());
    out.writeStringField("cure", problem.cure());
    out.writeEndObject();
  }
}
