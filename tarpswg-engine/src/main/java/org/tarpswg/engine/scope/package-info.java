// SPDX-License-Identifier: Apache-2.0

/** Whom the consensus addresses: site, histology and disease. */
@NullMarked
package org.tarpswg.engine.scope;

import org.jspecify.annotations.NullMarked;
