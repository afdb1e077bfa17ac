// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

/**
 * What became of the cases of a batch. Immutable.
 *
 * @param answered how many were answered
 * @param refused how many were not, since they are not in order
 * @param faults how many this program failed at
 */
public record BatchCounts(long answered, long refused, long faults) {

  /** All that have a line in the output. */
  public long all() {
    return answered + refused + faults;
  }

  BatchCounts plus(BatchLine.Outcome outcome) {
    return switch (outcome) {
      case ANSWERED -> new BatchCounts(answered + 1, refused, faults);
      case REFUSED -> new BatchCounts(answered, refused + 1, faults);
      case FAULT -> new BatchCounts(answered, refused, faults + 1);
    };
  }
}
