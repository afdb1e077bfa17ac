// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

/** A constant with a name that a clinician reads. */
public interface Labeled {
  /** The name as it is read, in lower case where the language allows. */
  String label();
}
