// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

/**
 * A row of the appendix, every cell as printed.
 *
 * @param number the printed number
 * @param given the cell of given names
 * @param family the cell of the family name
 * @param institution the institution
 * @param city the city
 * @param country the country
 */
public record PrintedCollaborator(
    int number, String given, String family, String institution, String city, String country) {}
