// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.stability.Evolving;

/**
 * The stable address of a fact: {@code primary.histology}, {@code lesions[lll].site}, {@code
 * lesions.complete}. JSON, answers and error messages share it. A lesion stands by its id, another
 * record by its place in its list; {@code [*]} stands for any record, also one that is not listed.
 * Ordered as text. Immutable.
 *
 * @param text the address
 */
@Evolving
public record FactPath(String text) implements Comparable<FactPath> {
  /** The address of the case itself, whose fields stand without a prefix. */
  static final FactPath CASE = new FactPath("");

  /** The path with this text; see {@link FactCatalog#find} for whether there is such a fact. */
  public static FactPath of(String text) {
    return new FactPath(text);
  }

  /** The field of this record. */
  public FactPath field(String name) {
    return new FactPath(text.isEmpty() ? name : text + "." + name);
  }

  /** The record of this list that has this key. */
  public FactPath element(String key) {
    return new FactPath(text + "[" + key + "]");
  }

  /** Whether this list holds every record there is. */
  public FactPath complete() {
    return field("complete");
  }

  /** The same address for any record of a list: {@code lesions[*].site}. */
  public FactPath template() {
    int open = text.indexOf('[');
    if (open < 0) {
      return this;
    }
    StringBuilder template = new StringBuilder(text.length());
    int from = 0;
    while (open >= 0) {
      template.append(text, from, open).append("[*]");
      from = text.indexOf(']', open) + 1;
      open = text.indexOf('[', from);
    }
    return new FactPath(template.append(text, from, text.length()).toString());
  }

  @Override
  public int compareTo(FactPath other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
