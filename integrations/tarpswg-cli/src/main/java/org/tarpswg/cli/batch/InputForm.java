// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.batch;

/** How the cases of a batch follow each other. */
public enum InputForm {
  /** One case as JSON on each line. */
  NDJSON,
  /** One list of cases as JSON. */
  ARRAY,
  /** One case in each row of a table. */
  CSV
}
