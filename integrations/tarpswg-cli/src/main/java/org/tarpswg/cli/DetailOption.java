// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.tarpswg.model.json.Detail;
import org.tarpswg.model.problem.Problem;
import picocli.CommandLine.Option;

/** How much of an answer is written as data. */
final class DetailOption {
  @Option(
      names = "--detail",
      paramLabel = "LEVEL",
      completionCandidates = Levels.class,
      description =
          "With json: full (default), standard (without derivations) or compact (codes only).")
  private @Nullable String level;

  /**
   * The level asked for; all, if none is.
   *
   * @throws RefusedArgumentException if there is no such level, or no data to write at it
   */
  Detail level(FormatOption format) {
    if (level == null) {
      return Detail.FULL;
    }
    if (format.isForPeople()) {
      throw new RefusedArgumentException(
          new Problem(
              "DETAIL_WITHOUT_JSON",
              "--detail",
              level + " beside a layout for people",
              "--detail beside --format json",
              "Leave --detail out, or add --format json."));
    }
    return Names.constant("--detail", level, Detail.class);
  }

  /** What the shell offers. */
  private static final class Levels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ImmutableList.copyOf(Detail.values()).stream()
          .map(detail -> Ascii.toLowerCase(detail.name()))
          .iterator();
    }
  }
}
