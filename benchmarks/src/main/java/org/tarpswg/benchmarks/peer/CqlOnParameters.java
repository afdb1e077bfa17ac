// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.peer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.opencds.cqf.cql.engine.runtime.Tuple;
import org.tarpswg.benchmarks.slice.LesionFacts;
import org.tarpswg.benchmarks.slice.SliceFacts;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.MetastaticStatus;

/** The CQL engine on plain parameters: three-valued, no resources, no terminology. */
public final class CqlOnParameters implements Peer<Map<String, Object>> {
  private final CqlLibrary library =
      new CqlLibrary("SliceOfParameters", "parameters.cql", new HashMap<>());

  /** Compiles the library. */
  public CqlOnParameters() {}

  @Override
  public String name() {
    return "CQL engine on plain parameters";
  }

  @Override
  public Map<String, Object> prepare(SliceFacts facts) {
    Map<String, Object> parameters = new HashMap<>();
    NamedFacts.truths(facts)
        .forEach((name, truth) -> parameters.put(name, NamedFacts.orNull(truth)));
    parameters.put("Entities", NamedFacts.names(facts.entities(), HistologicEntity.values()));
    parameters.put("Statuses", NamedFacts.names(facts.statuses(), MetastaticStatus.values()));
    parameters.put("Lesions", facts.lesions().stream().map(CqlOnParameters::tuple).toList());
    return parameters;
  }

  private static Tuple tuple(LesionFacts lesion) {
    LinkedHashMap<String, Object> elements = new LinkedHashMap<>();
    elements.put("lungOrLiver", NamedFacts.orNull(lesion.lungOrLiver()));
    elements.put("look", lesion.look() == null ? null : lesion.look().name());
    elements.put("unusual", NamedFacts.orNull(lesion.unusual()));
    elements.put("destroyed", NamedFacts.orNull(lesion.destroyed()));
    return new Tuple().withElements(elements);
  }

  @Override
  public long applies(Map<String, Object> parameters) {
    return library.applies(Optional.empty(), parameters);
  }
}
