// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What the mapping says of one column. Immutable; its JSON values are not to be changed.
 *
 * @param name its name in the header
 * @param target where in the case its cells go
 * @param unknown the cells that say nothing
 * @param values what a cell stands for; where empty, a cell stands for itself
 * @param checked of a box to tick: what it stands for when ticked
 * @param dates how its dates are written; ISO 8601 where empty
 * @param listSeparator what stands between the words of a set
 */
record Column(
    String name,
    Target target,
    ImmutableSet<String> unknown,
    ImmutableMap<String, JsonNode> values,
    Optional<JsonNode> checked,
    Optional<DatePattern> dates,
    String listSeparator) {

  /** How problems call it. */
  String place() {
    return name + " (" + target.path() + ")";
  }
}
