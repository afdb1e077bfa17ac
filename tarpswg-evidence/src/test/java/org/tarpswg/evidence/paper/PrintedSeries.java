// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

/**
 * A row of Table 3 or 4; the cells from {@code institution} on stand as printed.
 *
 * @param study the first author before the year
 * @param year the year in the first cell
 * @param reference the reference number in the first cell
 * @param institution the second cell
 * @param n the number of patients
 * @param fiveYearOs the five-year survival
 * @param medianOs the median survival
 * @param proportionRps the share of retroperitoneal sarcoma
 */
public record PrintedSeries(
    String study,
    int year,
    int reference,
    String institution,
    String n,
    String fiveYearOs,
    String medianOs,
    String proportionRps) {}
