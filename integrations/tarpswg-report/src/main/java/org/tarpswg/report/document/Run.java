// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import org.tarpswg.model.stability.Evolving;

/**
 * Words set in one style. Immutable.
 *
 * @param words the words, not escaped
 * @param style how they are set
 */
@Evolving
public record Run(String words, Style style) {}
