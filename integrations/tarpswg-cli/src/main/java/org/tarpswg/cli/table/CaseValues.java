// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.model.problem.Problem;

/** Asks the reader of cases whether a value can stand at a place at all. */
final class CaseValues {
  private static final ImmutableSet<String> OF_ONE_VALUE =
      ImmutableSet.of("UNKNOWN_VALUE", "WRONG_TYPE", "VALUE_RANGE", "UNKNOWN_PROPERTY");

  private static final JsonNode ANY_DAY = JsonNodeFactory.instance.textNode("2018-01-01");

  private CaseValues() {}

  /** Why it cannot; empty where it can, whatever other facts of a case may say to it. */
  static ImmutableList<Problem> refused(Target target, JsonNode value) {
    CaseTree tree = new CaseTree();
    tree.put(Target.find("asOf").orElseThrow(), ANY_DAY);
    tree.put(target, value);
    try {
      CaseReader.strict().read(tree.json().toString().getBytes(UTF_8));
      return ImmutableList.of();
    } catch (InvalidCaseException e) {
      return e.problems().stream()
          .filter(problem -> OF_ONE_VALUE.contains(problem.code()))
          .filter(problem -> tree.mapped(problem.path()).startsWith(target.path()))
          .collect(toImmutableList());
    }
  }
}
