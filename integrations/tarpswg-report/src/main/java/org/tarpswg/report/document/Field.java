// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.report.document;

import org.tarpswg.model.stability.Evolving;

/**
 * A named line of an entry. Immutable.
 *
 * @param name its name; empty for the one that speaks for itself
 * @param line what it says
 * @param weight how much a reader can do without it
 */
@Evolving
public record Field(String name, Line line, Weight weight) {}
