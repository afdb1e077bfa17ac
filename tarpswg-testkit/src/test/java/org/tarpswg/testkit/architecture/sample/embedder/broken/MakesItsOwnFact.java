// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.embedder.broken;

import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.fact.FactPath;

/**
 * A fact that is equal to none of the library.
 *
 * @param path its address
 * @param label its name
 */
public record MakesItsOwnFact(FactPath path, String label) implements MissingFact {}
