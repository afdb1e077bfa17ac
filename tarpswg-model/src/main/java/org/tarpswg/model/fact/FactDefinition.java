// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import org.tarpswg.model.stability.Evolving;

/**
 * One fact that a case can hold. Immutable.
 *
 * @param path its address; {@code [*]} stands for any record of a list
 * @param label the short name that people read
 * @param row the row of the data dictionary it belongs to, such as TU3
 * @param values the values it can have, in words, with their unit
 */
@Evolving
public record FactDefinition(FactPath path, String label, String row, String values) {}
