// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Map;

/** Text without a character beyond ASCII. */
final class Ascii {
  private static final ImmutableMap<String, String> SPELLED =
      ImmutableMap.<String, String>builder()
          .put("\u2264", "<=")
          .put("\u2265", ">=")
          .put("\u00b1", "+/-")
          .put("\u00d7", "x")
          .put("\u00b5", "u")
          .put("\u2013", "-")
          .put("\u2014", "-")
          .put("\u2018", "'")
          .put("\u2019", "'")
          .put("\u201c", "\"")
          .put("\u201d", "\"")
          .put("\u2192", "->")
          .put("\u00df", "ss")
          .put("\u00f8", "o")
          .put("\u0142", "l")
          .buildOrThrow();

  private Ascii() {}

  /** Letters lose their accents, signs are spelled out, all else becomes a question mark. */
  static String of(String text) {
    String spelled = text;
    for (Map.Entry<String, String> sign : SPELLED.entrySet()) {
      spelled = spelled.replace(sign.getKey(), sign.getValue());
    }
    return Normalizer.normalize(spelled, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{ASCII}]", "?");
  }
}
