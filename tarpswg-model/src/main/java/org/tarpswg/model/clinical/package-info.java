// SPDX-License-Identifier: Apache-2.0

/** What can be said about a patient: the case and its parts, immutable. */
@NullMarked
package org.tarpswg.model.clinical;

import org.jspecify.annotations.NullMarked;
