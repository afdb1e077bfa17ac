// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the reference list of the paper. */
public final class PrintedReferences {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<authors>.+?)\\. (?<title>.+?)(?<mark>[.?!]) \\*(?<journal>[^*]+)\\* "
              + "(?<year>\\d{4}); (?<volume>\\w+)(?:\\((?<issue>[^)]+)\\))?"
              + "(?:: (?<pages>.+)|\\. pii: (?<pii>\\w+))\\.");

  private PrintedReferences() {}

  /** All entries in order; an entry of another shape is an error. */
  public static List<PrintedReference> of(PaperText paper) {
    List<PrintedReference> references = new ArrayList<>();
    for (String entry :
        ReferenceEntries.read(paper.between(Headings.REFERENCES, Headings.APPENDIX))) {
      references.add(reference(references.size() + 1, entry));
    }
    return List.copyOf(references);
  }

  private static PrintedReference reference(int number, String entry) {
    Matcher matcher = SHAPE.matcher(entry);
    if (!matcher.matches()) {
      throw new IllegalStateException("reference " + number + " has another shape: " + entry);
    }
    String authors = group(matcher, "authors").orElseThrow();
    String mark = group(matcher, "mark").orElseThrow();
    return new PrintedReference(
        number,
        entry.replace("*", ""),
        authors.endsWith(" et al") ? authors + "." : authors,
        group(matcher, "title").orElseThrow() + (mark.equals(".") ? "" : mark),
        group(matcher, "journal").orElseThrow(),
        Integer.parseInt(group(matcher, "year").orElseThrow()),
        group(matcher, "volume").orElseThrow(),
        group(matcher, "issue"),
        group(matcher, "pages"),
        group(matcher, "pii"));
  }

  private static Optional<String> group(Matcher matcher, String name) {
    return Optional.ofNullable(matcher.group(name));
  }
}
