// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import java.util.List;
import java.util.regex.Pattern;

/** A CSV text by RFC 4180: comma, double quotes where needed, CRLF after each record. */
final class Csv {
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

  private final StringBuilder text = new StringBuilder();
  private final int columns;

  Csv(List<String> header) {
    columns = header.size();
    add(header);
  }

  /** Adds a record, which has as many fields as the header. */
  void add(List<String> fields) {
    if (fields.size() != columns) {
      throw new IllegalArgumentException(fields.size() + " fields for " + columns + " columns");
    }
    String separator = "";
    for (String field : fields) {
      text.append(separator).append(quoted(field));
      separator = ",";
    }
    text.append("\r\n");
  }

  private static String quoted(String field) {
    return NEEDS_QUOTES.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
