// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;
import org.tarpswg.model.problem.Problems;
import org.tarpswg.model.stability.Stable;

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
 *
 * <p>The lenient readers differ in one thing: they ignore a property that does not exist, so that a
 * case with more in it than this version knows can be read. A slip in a property's name then reads
 * as a fact that is unknown; whoever wants to hear of it gives a listener.
 */
@Stable
public final class CaseReader {
  private static final CaseReader STRICT = new CaseReader(InputLimits.standard(), Optional.empty());
  private static final CaseReader LENIENT = lenient(ignored -> {});

  private final BoundedJson json;
  private final Optional<Consumer<? super Problem>> ignored;

  private CaseReader(InputLimits limits, Optional<Consumer<? super Problem>> ignored) {
    this.json = new BoundedJson(limits, "case");
    this.ignored = ignored;
  }

  /** The reader that refuses whatever it does not understand, within the standard limits. */
  public static CaseReader strict() {
    return STRICT;
  }

  /** The same reader within limits of the caller's. */
  public static CaseReader strict(InputLimits limits) {
    return new CaseReader(limits, Optional.empty());
  }

  /** The reader that ignores properties that do not exist, and nothing else. */
  public static CaseReader lenient() {
    return LENIENT;
  }

  /** The lenient reader within limits of the caller's. */
  public static CaseReader lenient(InputLimits limits) {
    return lenient(limits, ignored -> {});
  }

  /**
   * The lenient reader that tells what it ignores.
   *
   * @param ignored is given each ignored property in the order of the text, worded as the strict
   *     reader would refuse it; of very many, the first {@value Problems#MOST_TOLD} and how many
   *     more there are. It is called in the thread that reads, before the case is returned or
   *     refused.
   */
  public static CaseReader lenient(Consumer<? super Problem> ignored) {
    return lenient(InputLimits.standard(), ignored);
  }

  /** The lenient reader that tells what it ignores, within limits of the caller's. */
  public static CaseReader lenient(InputLimits limits, Consumer<? super Problem> ignored) {
    return new CaseReader(limits, Optional.of(ignored));
  }

  /**
   * Reads a case from text.
   *
   * @throws InvalidCaseException with every problem of the text
   */
  public PatientCase read(String text) {
    return fromTree(json.parse(text));
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
    Problems unknown = ignored.isPresent() ? new Problems() : problems;
    PatientCase read =
        new RecordReader(json.limits(), problems, unknown).readCase(FactCatalog.caseType(), tree);
    ignored.ifPresent(unknown.list()::forEach);
    problems.throwIfAny();
    if (read == null) {
      throw new IllegalStateException("A case without problems was not built.");
    }
    return read;
  }
}
