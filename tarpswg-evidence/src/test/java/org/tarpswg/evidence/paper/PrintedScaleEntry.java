// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

/**
 * A row of Table 2.
 *
 * @param symbol the Roman number of a level or the letter of a grade
 * @param text the explanation as printed
 */
public record PrintedScaleEntry(String symbol, String text) {}
