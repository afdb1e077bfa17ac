// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.stream.Stream;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.CodeSystem;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.clinical.LesionSite;
import org.tarpswg.model.stability.Stable;

/**
 * The codes of histologies, drugs, sites, observations and units, both ways. A code that fits
 * several concepts gives all of them: a set of candidates. A code that is not here gives none,
 * which says nothing about the patient. Immutable.
 */
@Stable
public final class Terminology {
  private final ImmutableList<ConceptCode> codes;
  private final ImmutableMap<String, String> sources;
  private final ImmutableListMultimap<Concept, ConceptCode> byConcept;
  private final ImmutableListMultimap<Code, ConceptCode> byCode;

  private record Concept(ConceptKind kind, String name) {}

  private record Code(CodeSystem system, String code) {}

  Terminology(ImmutableList<ConceptCode> codes, ImmutableMap<String, String> sources) {
    this.codes = codes;
    this.sources = sources;
    this.byConcept = Multimaps.index(codes, code -> new Concept(code.kind(), code.concept()));
    this.byCode = Multimaps.index(codes, code -> new Code(code.system(), code.code()));
  }

  /** Every code, in the order of the file. */
  public ImmutableList<ConceptCode> codes() {
    return codes;
  }

  /** The codes of a concept by its name. */
  public ImmutableList<ConceptCode> codes(ConceptKind kind, String concept) {
    return byConcept.get(new Concept(kind, concept));
  }

  /** The codes of an entity. */
  public ImmutableList<ConceptCode> codes(HistologicEntity entity) {
    return codes(ConceptKind.HISTOLOGY, entity.name());
  }

  /** The codes of a diagnosis that leaves the entity open. */
  public ImmutableList<ConceptCode> codes(HistologyTerm term) {
    return codes(ConceptKind.HISTOLOGY, term.name());
  }

  /** The codes of a drug. */
  public ImmutableList<ConceptCode> codes(Agent agent) {
    return codes(ConceptKind.AGENT, agent.name());
  }

  /** The codes of a site. */
  public ImmutableList<ConceptCode> codes(LesionSite site) {
    return codes(ConceptKind.SITE, site.name());
  }

  /** Everything that a code can stand for. The code is compared as it is written. */
  public ImmutableList<ConceptCode> meanings(CodeSystem system, String code) {
    return byCode.get(new Code(system, code));
  }

  /** The entities that a code can mean; an open diagnosis counts as all that it can be. */
  public ImmutableSet<HistologicEntity> histologies(CodeSystem system, String code) {
    return names(system, code, ConceptKind.HISTOLOGY)
        .flatMap(Terminology::entities)
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The drugs that a code can mean. */
  public ImmutableSet<Agent> agents(CodeSystem system, String code) {
    return names(system, code, ConceptKind.AGENT)
        .map(Agent::valueOf)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The sites that a code can mean. */
  public ImmutableSet<LesionSite> sites(CodeSystem system, String code) {
    return names(system, code, ConceptKind.SITE)
        .map(LesionSite::valueOf)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The sources in which the codes were read, by id. */
  public ImmutableMap<String, String> sources() {
    return sources;
  }

  private Stream<String> names(CodeSystem system, String code, ConceptKind kind) {
    return meanings(system, code).stream()
        .filter(meaning -> meaning.kind() == kind)
        .map(ConceptCode::concept);
  }

  private static Stream<HistologicEntity> entities(String concept) {
    return Stream.of(HistologyTerm.values())
        .filter(term -> term.name().equals(concept))
        .findFirst()
        .map(term -> term.candidates().stream())
        .orElseGet(() -> Stream.of(HistologicEntity.valueOf(concept)));
  }
}
