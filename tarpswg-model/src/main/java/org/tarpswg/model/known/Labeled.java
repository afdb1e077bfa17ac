// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.known;

import org.tarpswg.model.stability.Stable;

/** A constant with a name that a clinician reads. */
@Stable
public interface Labeled {
  /** The name as it is read, in lower case where the language allows. */
  String label();
}
