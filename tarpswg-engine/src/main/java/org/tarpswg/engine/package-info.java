// SPDX-License-Identifier: Apache-2.0

/** The door to what the consensus says about a patient. */
@NullMarked
package org.tarpswg.engine;

import org.jspecify.annotations.NullMarked;
