// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

/**
 * A row of Table 5; every cell stands as printed, save for the markup of italics.
 *
 * @param cell the first cell, whole
 * @param name the first cell without its citation
 * @param year the year in the first cell
 * @param reference the reference number in the first cell
 * @param design the design
 * @param n the number of patients
 * @param orr the response rate
 * @param pfs the progression-free survival
 * @param os the overall survival
 * @param conclusion the conclusion
 */
public record PrintedTrial(
    String cell,
    String name,
    int year,
    int reference,
    String design,
    String n,
    String orr,
    String pfs,
    String os,
    String conclusion) {}
