// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Ternary;

/** Patients whom scope and the statements on systemic therapy have something to say about. */
final class SystemicProfile implements Profile {
  private static final double RARELY = 0.02;
  private static final ImmutableMap<String, Double> OFTEN =
      ImmutableMap.<String, Double>builder()
          .put("primary.site", 0.97)
          .put("primary.histology", 0.97)
          .put("disease.status", 0.95)
          .put("disease.patterns", 0.2)
          .put("disease.indolent", 0.4)
          .put("disease.limited", 0.4)
          .put("goals.systemicTherapy", 0.9)
          .put("patient.anthracyclineContraindicated", 0.85)
          .put("patient.ageYears", 0.3)
          .put("primary.agentSensitivity.doxorubicin", 0.7)
          .put("primary.agentSensitivity.ifosfamide", 0.4)
          .put("primary.agentSensitivity.trabectedin", 0.4)
          .put("primary.alkStatus", 0.3)
          .put("plannedSystemicTherapy.line", 0.45)
          .put("plannedSystemicTherapy.agents", 0.3)
          .put("care.clinicalTrialConsidered", 0.3)
          .put("care.referredToAcademicCenter", 0.3)
          .put("lesions[*].site", 0.8)
          .put("lesions[*].histologicStatus", 0.7)
          .put("lesions[*].appearance", 0.5)
          .put("systemicTherapies[*].agents", 0.8)
          .put("systemicTherapies[*].setting", 0.9)
          .put("systemicTherapies[*].bestResponse", 0.6)
          .put("availability[*].agent", 0.9)
          .put("availability[*].available", 0.8)
          .put("availability[*].approval", 0.5)
          .buildOrThrow();
  private static final ImmutableSet<Agent> COMMON =
      ImmutableSet.of(
          Agent.DOXORUBICIN,
          Agent.IFOSFAMIDE,
          Agent.DACARBAZINE,
          Agent.GEMCITABINE,
          Agent.PAZOPANIB);
  private static final ImmutableMap<String, Double> LISTS =
      ImmutableMap.of("lesions", 0.5, "systemicTherapies", 0.6, "availability", 0.15);
  private static final ImmutableMap<String, Arbitrary<?>> VALUES =
      ImmutableMap.<String, Arbitrary<?>>builder()
          .put("primary.site", mostly(PrimarySite.RETROPERITONEUM, PrimarySite.class, 15))
          .put("primary.histology", histologies())
          .put("disease.status", mostly(MetastaticStatus.CONFIRMED, MetastaticStatus.class, 10))
          .put("goals.systemicTherapy", goals())
          .put("plannedSystemicTherapy.line", Arbitraries.of(1, 1, 2, 2, 3))
          .put("plannedSystemicTherapy.agents", agents())
          .put("systemicTherapies[*].agents", agents())
          .buildOrThrow();

  private static <E extends Enum<E>> Arbitrary<E> mostly(E constant, Class<E> all, int times) {
    return Arbitraries.frequencyOf(
        Tuple.of(times, Arbitraries.just(constant)), Tuple.of(3, Arbitraries.of(all)));
  }

  private static Arbitrary<SystemicTherapyGoal> goals() {
    return Arbitraries.frequency(
        Tuple.of(4, SystemicTherapyGoal.PALLIATIVE),
        Tuple.of(2, SystemicTherapyGoal.DOWNSIZE_FOR_RESECTION),
        Tuple.of(2, SystemicTherapyGoal.DOWNSIZE_FOR_SYMPTOMS),
        Tuple.of(1, SystemicTherapyGoal.TEST_BIOLOGY),
        Tuple.of(1, SystemicTherapyGoal.NONE));
  }

  private static Arbitrary<Histology> histologies() {
    Arbitrary<Histology> limited =
        Arbitraries.of(
                HistologicEntity.PECOMA, HistologicEntity.EPITHELIOID_AML, HistologicEntity.IMT)
            .map(Histology::of);
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.of(DomainArbitraries.INCLUDED).map(Histology::of)),
        Tuple.of(1, Arbitraries.just(Histology.of(HistologyTerm.WD_DD_LPS_UNSPECIFIED))),
        Tuple.of(2, Arbitraries.of(HistologicEntity.LMS, HistologicEntity.SFT).map(Histology::of)),
        Tuple.of(1, limited),
        Tuple.of(2, DomainArbitraries.histologies()));
  }

  private static Arbitrary<ImmutableSet<Agent>> agents() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(COMMON)), Tuple.of(1, Arbitraries.of(Agent.class)))
        .set()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(Sets::immutableEnumSet);
  }

  @Override
  public double told(FactPath fact) {
    return OFTEN.getOrDefault(fact.text(), RARELY);
  }

  @Override
  public double listed(FactPath list) {
    return LISTS.getOrDefault(list.text(), RARELY);
  }

  @Override
  public double complete(FactPath list) {
    return list.text().equals("lesions") ? 0.2 : 0.75;
  }

  @Override
  public int most(FactPath list) {
    return 2;
  }

  /**
   * A contraindication to anthracyclines is the exception, and so is a judgement against an agent.
   */
  @Override
  public Arbitrary<Ternary> truths(FactPath fact) {
    if (fact.text().equals("patient.anthracyclineContraindicated")) {
      return Arbitraries.frequency(Tuple.of(2, Ternary.NO), Tuple.of(1, Ternary.YES));
    }
    return fact.text().startsWith("primary.agentSensitivity")
        ? Arbitraries.frequency(Tuple.of(3, Ternary.YES), Tuple.of(1, Ternary.NO))
        : Profile.super.truths(fact);
  }

  @Override
  @SuppressWarnings("unchecked") // the values listed for a path are of the type of its domain
  public <T> Arbitrary<T> values(FactPath fact, Domain<T> domain) {
    Arbitrary<?> values = VALUES.get(fact.text());
    return values == null ? DomainArbitraries.of(domain) : (Arbitrary<T>) values;
  }
}
