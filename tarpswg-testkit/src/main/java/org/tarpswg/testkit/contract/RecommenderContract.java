// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.contract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.tarpswg.model.stability.Evolving;
import org.tarpswg.testkit.cases.RulePlaces;
import org.tarpswg.testkit.law.RecommenderLaws;

/**
 * Everything the kit knows about a recommender: every conformance case and every law, as named
 * tests. Extend it and hand over a recommender:
 *
 * <pre>{@code
 * class MyEngineTest extends RecommenderContract {
 *   @Override protected Recommender recommender() { return new MyEngine(); }
 * }
 * }</pre>
 *
 * <p>JUnit Jupiter runs the cases and jqwik runs the laws; both engines find the class by
 * themselves. To see them apart, extend {@link ConformanceContract} for the cases and {@link
 * RecommenderLaws} for the laws, each in the same three lines.
 */
@Evolving
public abstract class RecommenderContract extends RecommenderLaws {

  /** For those who extend it. */
  protected RecommenderContract() {}

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
