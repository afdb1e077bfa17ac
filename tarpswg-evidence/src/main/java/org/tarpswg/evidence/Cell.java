// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import org.tarpswg.model.stability.Stable;

/**
 * A printed cell of a number column: what is printed, and what it says. A dash and N/A are kinds of
 * their own and never zero; zero is a {@link Value} that prints 0. Immutable.
 */
@Stable
public sealed interface Cell {

  /** The cell as printed. */
  String printed();

  /** The numbers the cell holds, in printed order, each with what it is a number of. */
  ImmutableList<CellFigure> figures();

  /**
   * A cell that gives what its column asks for, or what stands there in its place.
   *
   * @param printed the cell as printed
   * @param figures one number, or one for each group of patients
   */
  record Value(String printed, ImmutableList<CellFigure> figures) implements Cell {}

  /**
   * A cell that prints N/A, which the paper explains as not available.
   *
   * @param printed the cell as printed
   * @param figures numbers that a bracket behind it gives of something else; mostly none
   */
  record NotAvailable(String printed, ImmutableList<CellFigure> figures) implements Cell {}

  /**
   * A cell that prints a dash, which the paper does not explain.
   *
   * @param printed the dash
   */
  record Dash(String printed) implements Cell {
    @Override
    public ImmutableList<CellFigure> figures() {
      return ImmutableList.of();
    }
  }
}
