// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.peer;

import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;

/** All peers, by the short name under which a benchmark asks for one. */
public final class Peers {
  /** How each is made, in the order of the results. */
  public static final ImmutableMap<String, Supplier<? extends Peer<?>>> ALL =
      ImmutableMap.<String, Supplier<? extends Peer<?>>>builder()
          .put("java2", TwoValuedJava::new)
          .put("java3", ThreeValuedJava::new)
          .put("drools", DroolsRules::new)
          .put("cql", CqlOnParameters::new)
          .put("cqlFhir", CqlOnFhir::new)
          .buildOrThrow();

  /** What the results call each. */
  public static final ImmutableMap<String, String> NAMES =
      ImmutableMap.of(
          "java2", "hand-written Java, two-valued (the floor)",
          "java3", "hand-written Java, three-valued",
          "drools", "Drools, executable model, stateless session, two-valued",
          "cql", "CQL engine on plain parameters",
          "cqlFhir", "CQL engine over FHIR R4");

  private Peers() {}

  /**
   * Makes one.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Peer<?> make(String name) {
    Supplier<? extends Peer<?>> maker = ALL.get(name);
    if (maker == null) {
      throw new IllegalArgumentException(name + " is no peer; there are " + ALL.keySet() + ".");
    }
    return maker.get();
  }
}
