// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.changing;

import java.util.List;

/**
 * Holds what can be changed from outside.
 *
 * @param texts a list that anybody may still have in hand
 */
public record HoldsAList(List<String> texts) {}
