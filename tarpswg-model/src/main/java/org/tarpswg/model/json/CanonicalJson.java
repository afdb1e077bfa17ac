// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The two forms in which this library writes JSON: indented by two with line feeds, one at the end;
 * and on one line.
 */
final class CanonicalJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private CanonicalJson() {}

  /** Writes one JSON value. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator out) throws IOException;
  }

  static String write(Content content) {
    DefaultIndenter lineFeeds = new DefaultIndenter("  ", "\n");
    return text(
            content,
            out -> out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lineFeeds)))
        + "\n";
  }

  /** The same value on one line, without the line feed at the end. */
  static String line(Content content) {
    return text(content, out -> {});
  }

  private static String text(Content content, Content form) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      form.write(out);
      content.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
