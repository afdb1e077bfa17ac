// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

/**
 * Words set in one style. Immutable.
 *
 * @param words the words, not escaped
 * @param style how they are set
 */
public record Run(String words, Style style) {}
