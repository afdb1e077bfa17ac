// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.stability.Evolving;

/**
 * One thing with what is said of it: a clause, an option, an assessment. Immutable.
 *
 * @param key what it is called, such as 43c
 * @param head the first line
 * @param fields the further lines
 * @param within blocks that belong to it
 */
@Evolving
public record Entry(String key, Line head, ImmutableList<Field> fields, ImmutableList<Block> within)
    implements Block {

  /** Starts one. */
  public static Builder of(String key, Line head) {
    return new Builder(key, head);
  }

  /** Collects fields and leaves out those without words. Not thread-safe. */
  public static final class Builder {
    private final String key;
    private final Line head;
    private final ImmutableList.Builder<Field> fields = ImmutableList.builder();
    private final ImmutableList.Builder<Block> within = ImmutableList.builder();

    private Builder(String key, Line head) {
      this.key = key;
      this.head = head;
    }

    /** Adds a line. */
    public Builder field(String name, Line line) {
      return add(name, line, Weight.ESSENTIAL);
    }

    /** Adds plain words. */
    public Builder field(String name, String words) {
      return field(name, Line.of(words));
    }

    /** Adds a line for the screen. */
    public Builder detail(String name, Line line) {
      return add(name, line, Weight.DETAIL);
    }

    /** Adds plain words for the screen. */
    public Builder detail(String name, String words) {
      return detail(name, Line.of(words));
    }

    /** Adds a block. */
    public Builder block(Block block) {
      within.add(block);
      return this;
    }

    private Builder add(String name, Line line, Weight weight) {
      if (!line.isBlank()) {
        fields.add(new Field(name, line, weight));
      }
      return this;
    }

    /** The entry. */
    public Entry build() {
      return new Entry(key, head, fields.build(), within.build());
    }
  }
}
