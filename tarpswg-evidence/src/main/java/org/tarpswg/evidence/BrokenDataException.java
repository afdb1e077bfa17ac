// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import org.tarpswg.model.stability.Stable;

/**
 * Thrown when a data file of the evidence base is not what it must be: an unknown property, a
 * missing one, a wrong type, an id twice, a citation that leads nowhere. Nothing of the file is
 * used then.
 */
@Stable
public final class BrokenDataException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String row;
  private final String field;
  private final String problem;

  BrokenDataException(String file, String row, String field, String problem) {
    super(String.join(", ", file, row, field) + ": " + problem);
    this.file = file;
    this.row = row;
    this.field = field;
    this.problem = problem;
  }

  /** The name of the file, such as statements.json. */
  public String file() {
    return file;
  }

  /**
   * The row: list names with places counted from 1, such as "statements 36, clauses 1"; "top" for
   * the file itself.
   */
  public String row() {
    return row;
  }

  /** The name of the field; for an item of a list with its place from 1, such as "citations 2". */
  public String field() {
    return field;
  }

  /** What is wrong with it. */
  public String problem() {
    return problem;
  }
}
