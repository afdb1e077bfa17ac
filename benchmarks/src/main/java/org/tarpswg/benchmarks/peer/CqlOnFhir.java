// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.peer;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.tuple.Pair;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.fhir.model.R4FhirModelResolver;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Interval;
import org.tarpswg.benchmarks.slice.LesionFacts;
import org.tarpswg.benchmarks.slice.SliceFacts;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.known.Ternary;

/**
 * The CQL engine over resources of FHIR R4: each fact an observation, found by its code in an index
 * in memory, which spares it the search.
 */
public final class CqlOnFhir implements Peer<ImmutableListMultimap<String, Observation>> {
  private static final String SYSTEM = "urn:tarpswg:benchmarks:facts";
  private static final Optional<Pair<String, Object>> PATIENT =
      Optional.of(Pair.of("Patient", "1"));

  private final Index index = new Index();
  private final CqlLibrary library =
      new CqlLibrary(
          "SliceOfResources",
          "fhir.cql",
          ImmutableMap.of(
              "http://hl7.org/fhir", new CompositeDataProvider(new R4FhirModelResolver(), index)));

  /** Compiles the library. */
  public CqlOnFhir() {}

  @Override
  public String name() {
    return "CQL engine over FHIR R4";
  }

  @Override
  public ImmutableListMultimap<String, Observation> prepare(SliceFacts facts) {
    ImmutableListMultimap.Builder<String, Observation> found = ImmutableListMultimap.builder();
    NamedFacts.truths(facts)
        .forEach(
            (name, truth) -> {
              if (truth.isKnown()) {
                put(found, code(name), observation(name).setValue(new BooleanType(truth.isYes())));
              }
            });
    for (String each : NamedFacts.names(facts.entities(), HistologicEntity.values())) {
      put(found, "entity", observation("Entity").setValue(new StringType(each)));
    }
    for (String each : NamedFacts.names(facts.statuses(), MetastaticStatus.values())) {
      put(found, "status", observation("Status").setValue(new StringType(each)));
    }
    for (LesionFacts lesion : facts.lesions()) {
      put(found, "lesion", observation(lesion));
    }
    return found.build();
  }

  private static void put(
      ImmutableListMultimap.Builder<String, Observation> found, String code, Observation told) {
    found.put(code, told);
  }

  private static String code(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static CodeableConcept concept(String name) {
    return new CodeableConcept().addCoding(new Coding().setSystem(SYSTEM).setCode(code(name)));
  }

  private static Observation observation(String name) {
    return new Observation().setStatus(Observation.ObservationStatus.FINAL).setCode(concept(name));
  }

  private static Observation observation(LesionFacts lesion) {
    Observation told = observation("Lesion");
    component(told, "Lung Or Liver", lesion.lungOrLiver());
    component(told, "Unusual", lesion.unusual());
    component(told, "Destroyed", lesion.destroyed());
    if (lesion.look() != null) {
      told.addComponent().setCode(concept("Look")).setValue(new StringType(lesion.look().name()));
    }
    return told;
  }

  private static void component(Observation lesion, String name, Ternary truth) {
    if (truth.isKnown()) {
      lesion.addComponent().setCode(concept(name)).setValue(new BooleanType(truth.isYes()));
    }
  }

  @Override
  public long applies(ImmutableListMultimap<String, Observation> facts) {
    index.facts = facts;
    return library.applies(PATIENT, Map.of());
  }

  private static final class Index implements RetrieveProvider {
    private ImmutableListMultimap<String, Observation> facts = ImmutableListMultimap.of();

    @Override
    public Iterable<Object> retrieve(
        @Nullable String context,
        @Nullable String contextPath,
        @Nullable Object contextValue,
        @Nullable String dataType,
        @Nullable String templateId,
        @Nullable String codePath,
        @Nullable Iterable<Code> codes,
        @Nullable String valueSet,
        @Nullable String datePath,
        @Nullable String dateLowPath,
        @Nullable String dateHighPath,
        @Nullable Interval dateRange) {
      if (codes == null) {
        throw new IllegalArgumentException("The slice retrieves by code only, not " + dataType);
      }
      return List.copyOf(facts.get(codes.iterator().next().getCode()));
    }
  }
}
