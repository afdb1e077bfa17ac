// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problems;

/**
 * Reads a case from JSON.
 *
 * <pre>{@code
 * PatientCase patient = CaseReader.strict().read("""
 *     {"asOf": "2018-03-01", "primary": {"site": "RETROPERITONEUM", "histology": "LMS"}}
 *     """);
 * }</pre>
 *
 * <p>What is absent or null stays unknown. What is not understood is refused: an unknown property,
 * a constant that does not exist, a number out of range, a date that is none; every problem is
 * found before the case is refused. Input is bounded, see {@link InputLimits}. Immutable and
 * thread-safe.
 */
public final class CaseReader {
  private static final CaseReader STRICT = new CaseReader(InputLimits.standard());

  private final BoundedJson json;

  private CaseReader(InputLimits limits) {
    this.json = new BoundedJson(limits);
  }

  /** The reader that refuses whatever it does not understand, within the standard limits. */
  public static CaseReader strict() {
    return STRICT;
  }

  /** The same reader within limits of the caller's. */
  public static CaseReader strict(InputLimits limits) {
    return new CaseReader(limits);
  }

  /**
   * Reads a case from text.
   *
   * @throws InvalidCaseException with every problem of the text
   */
  public PatientCase read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a case from UTF-8 bytes.
   *
   * @throws InvalidCaseException with every problem of the text
   */
  public PatientCase read(byte[] utf8) {
    return fromTree(json.parse(utf8));
  }

  /**
   * Reads a case from a stream of UTF-8, which is read to its end and not closed.
   *
   * @throws InvalidCaseException with every problem of the text, or if the stream breaks off
   */
  public PatientCase read(InputStream utf8) {
    return fromTree(json.parse(utf8));
  }

  private PatientCase fromTree(JsonNode tree) {
    Problems problems = new Problems();
    PatientCase read =
        new RecordReader(json.limits(), problems).readCase(FactCatalog.caseType(), tree);
    problems.throwIfAny();
    if (read == null) {
      throw new IllegalStateException("A case without problems was not built.");
    }
    return read;
  }
}
