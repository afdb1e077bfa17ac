// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.contract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.tarpswg.model.answer.Recommender;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.testkit.cases.RulePlaces;

/**
 * Every conformance case as a named test, a group for each file. Extend it and hand over a
 * recommender:
 *
 * <pre>{@code
 * class MyCasesTest extends ConformanceContract {
 *   @Override protected Recommender recommender() { return new MyEngine(); }
 * }
 * }</pre>
 *
 * <p>A case that is answered otherwise fails with all its disagreements at once, each on a line:
 * the clause, what was expected and what was answered, the case, the readings it rests on, and what
 * to look at first. {@link RecommenderContract} runs the laws too.
 */
@Evolving
public abstract class ConformanceContract {

  /** For those who extend it. */
  protected ConformanceContract() {}

  /** The recommender that is judged. */
  protected abstract Recommender recommender();

  /** Where its rules stand; override it, and failures name the file to open. */
  protected RulePlaces rulePlaces() {
    return RulePlaces.notSaid();
  }

  /** The cases that were written from the paper. */
  @TestFactory
  Stream<DynamicNode> everyCaseIsAnsweredAsThePaperSays() {
    return new CaseTests(recommender(), rulePlaces()).all();
  }
}
