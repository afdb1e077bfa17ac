// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.peer;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.tuple.Pair;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.StringLibrarySourceProvider;
import org.cqframework.cql.cql2elm.quick.FhirLibrarySourceProvider;
import org.hl7.elm.r1.VersionedIdentifier;
import org.opencds.cqf.cql.engine.data.DataProvider;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;
import org.tarpswg.benchmarks.slice.Subject;

/** A CQL library that was compiled once, and an engine that evaluates it. For one thread. */
final class CqlLibrary {
  private static final Subject[] SUBJECTS = Subject.values();
  private static final ImmutableSet<String> EXPRESSIONS =
      Arrays.stream(SUBJECTS).map(Enum::name).collect(ImmutableSet.toImmutableSet());

  private final VersionedIdentifier id;
  private final CqlEngine engine;

  /**
   * Compiles it.
   *
   * @param name the library's name
   * @param facts the file with what the rules read
   * @param data where resources come from, by the URI of their model
   */
  CqlLibrary(String name, String facts, Map<String, DataProvider> data) {
    this.id = new VersionedIdentifier().withId(name).withVersion("1");
    LibraryManager libraries = new LibraryManager(new ModelManager(), new CqlCompilerOptions());
    libraries
        .getLibrarySourceLoader()
        .registerProvider(
            new StringLibrarySourceProvider(
                List.of(Resources.text(facts) + Resources.text("rules.cql"))));
    libraries.getLibrarySourceLoader().registerProvider(new FhirLibrarySourceProvider());
    libraries.resolveLibrary(id);
    this.engine =
        new CqlEngine(
            new Environment(libraries, data, null),
            Set.of(CqlEngine.Options.EnableExpressionCaching));
  }

  /** The subjects that are true. */
  long applies(Optional<Pair<String, Object>> context, Map<String, Object> parameters) {
    engine.getCache().getExpressions().clear(); // they were the last patient's
    EvaluationResult result =
        engine.evaluate(id, EXPRESSIONS, context.orElse(null), parameters, null);
    long bits = 0;
    for (Subject subject : SUBJECTS) {
      bits |= subject.bitIf(Boolean.TRUE.equals(result.forExpression(subject.name()).value()));
    }
    return bits;
  }
}
