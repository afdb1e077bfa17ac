// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.stability.Stable;

/**
 * The JSON Schemas (2020-12) of what this library reads and writes, each with a versioned id. A
 * schema says less than a reader: it knows no contradictions between facts and no limits of size.
 */
@Stable
public final class JsonSchemas {
  /** The id of the schema of a case. */
  public static final String CASE_ID = "urn:tarpswg:schema:case:1";

  /** The id of the schema of an answer. */
  public static final String ANSWER_ID = "urn:tarpswg:schema:answer:1";

  /** The id of the schema of a refusal. */
  public static final String PROBLEMS_ID = "urn:tarpswg:schema:problems:1";

  private static final String FOLDER = "/org/tarpswg/model/schema/";

  private JsonSchemas() {}

  /**
   * The schema of a case, as {@link CaseReader#strict} reads it. The description of a field holds
   * its label, its values with their unit, its row in the data dictionary and the clauses that read
   * it.
   */
  public static String caseSchema() {
    return shipped("case.schema.json");
  }

  /** The schema of an answer, as {@link RecommendationsWriter} writes it at each of its levels. */
  public static String answerSchema() {
    return shipped("answer.schema.json");
  }

  /** The schema of a refusal, as {@link ProblemsWriter} writes it. */
  public static String problemsSchema() {
    return shipped("problems.schema.json");
  }

  /**
   * The schema of a case as the model describes it; for whoever has rules of their own, and for the
   * test that keeps the one that is shipped up to date.
   *
   * @param readers the clauses that read a fact, by the fact's path, such as {@code
   *     lesions[*].site}; empty where none does
   */
  public static String caseSchema(Function<FactPath, ? extends Collection<ClauseId>> readers) {
    return CaseSchema.generate(readers);
  }

  private static String shipped(String name) {
    try (InputStream in = JsonSchemas.class.getResourceAsStream(FOLDER + name)) {
      byte[] utf8 = Objects.requireNonNull(in, name).readAllBytes();
      return new String(utf8, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
