// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.Optional;

/**
 * An entry of the reference list, whole and in pieces.
 *
 * @param number the printed number, or the place in the list where none is printed
 * @param printed the whole entry without number and without the stars around the journal
 * @param authors the authors; the full stop stays after {@code et al} only
 * @param title the title without a closing full stop; another closing mark stays
 * @param journal the journal
 * @param year the year
 * @param volume the volume
 * @param issue what stands in brackets after the volume
 * @param pages what stands after the colon, a discussion's pages included
 * @param pii the article's identifier where it is printed in place of pages
 */
public record PrintedReference(
    int number,
    String printed,
    String authors,
    String title,
    String journal,
    int year,
    String volume,
    Optional<String> issue,
    Optional<String> pages,
    Optional<String> pii) {}
