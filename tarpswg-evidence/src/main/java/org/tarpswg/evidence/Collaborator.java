// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import org.tarpswg.model.stability.Stable;

/**
 * A collaborator named in the appendix, in its spelling and its order of names. Immutable.
 *
 * @param number the place in the list, 1 to 106
 * @param given what stands in the column of given names
 * @param family what stands in the column of family names
 * @param institution the institution, or two joined by a slash
 * @param city the city
 * @param country the country
 */
@Stable
public record Collaborator(
    int number, String given, String family, String institution, String city, String country) {}
