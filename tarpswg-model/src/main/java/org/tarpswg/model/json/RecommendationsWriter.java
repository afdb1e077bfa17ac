// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.stability.Stable;

/**
 * Writes an answer as JSON: the fields in a fixed order, constants by their name, gradings as
 * printed, facts by their path. Equal answers give the same text, byte for byte.
 *
 * <p>The first property is the level of detail. What is absent is left out; a list that is empty is
 * written. A truth is YES, NO or UNKNOWN, never a boolean. The limits of use stand in every text,
 * in words, at compact detail by their code. A part has the properties of its clause, its {@code
 * id} in place of {@code clause}, less what is printed once for the whole clause: grading,
 * citations and what is to be read beside it. {@link RecommendationsReader} reads back what is
 * written at full detail.
 */
@Stable
public final class RecommendationsWriter {
  static final String DETAIL = "detail";

  private RecommendationsWriter() {}

  /** The whole answer as indented text that ends with a line feed. */
  public static String write(Recommendations answer) {
    return write(answer, Detail.FULL);
  }

  /** So much of the answer, as indented text that ends with a line feed. */
  public static String write(Recommendations answer, Detail detail) {
    return CanonicalJson.write(out -> write(out, answer, detail));
  }

  /** So much of the answer, on one line without a line feed: one record of NDJSON. */
  public static String line(Recommendations answer, Detail detail) {
    return CanonicalJson.line(out -> write(out, answer, detail));
  }

  private static void write(JsonGenerator out, Recommendations answer, Detail detail)
      throws IOException {
    out.writeStartObject();
    out.writeStringField(DETAIL, detail.name());
    new AnswerWriter(out, detail).fields(AnswerTypes.ANSWER.fields(), answer);
    out.writeEndObject();
  }
}
