// SPDX-License-Identifier: Apache-2.0

/**
 * The laws that every answer obeys, whatever the case: plain assertions over a recommender, and all
 * of them as properties.
 */
@NullMarked
package org.tarpswg.testkit.law;

import org.jspecify.annotations.NullMarked;
