// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.IntStream;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.AgentSensitivity;
import org.tarpswg.model.clinical.DiseaseCourse;
import org.tarpswg.model.clinical.Goals;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.HistologicStatus;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.Lesion;
import org.tarpswg.model.clinical.MetastaticStatus;
import org.tarpswg.model.clinical.Patient;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.PlannedSystemicTherapy;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.PrimaryTumor;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.SystemicTherapyGoal;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/**
 * A finite domain of cases around scope and systemic therapy. A case is a list of numbers, one for
 * each variable: 0 for unknown, else the place of its value, from 1.
 */
final class SystemicDomain {
  private static final ImmutableList<PrimarySite> SITES =
      ImmutableList.of(PrimarySite.RETROPERITONEUM, PrimarySite.UTERUS);
  private static final ImmutableList<HistologicEntity> ENTITIES =
      ImmutableList.of(
          HistologicEntity.DD_LPS,
          HistologicEntity.LMS,
          HistologicEntity.SFT,
          HistologicEntity.UPS,
          HistologicEntity.PECOMA,
          HistologicEntity.IMT,
          HistologicEntity.DSRCT);
  private static final ImmutableList<MetastaticStatus> STATUSES =
      ImmutableList.copyOf(MetastaticStatus.values());
  private static final ImmutableList<HistologicStatus> PROOFS =
      ImmutableList.of(HistologicStatus.POSITIVE, HistologicStatus.NEGATIVE);

  /** First line; second line after a course without and after one with an anthracycline. */
  private static final ImmutableList<Integer> LINES = ImmutableList.of(1, 2, 2);

  private static final ImmutableList<SystemicTherapyGoal> GOALS =
      ImmutableList.of(
          SystemicTherapyGoal.PALLIATIVE,
          SystemicTherapyGoal.DOWNSIZE_FOR_RESECTION,
          SystemicTherapyGoal.TEST_BIOLOGY);
  private static final ImmutableList<Ternary> WORDS = ImmutableList.of(Ternary.YES, Ternary.NO);

  private static final ImmutableList<ImmutableList<?>> DOMAINS =
      ImmutableList.of(SITES, ENTITIES, STATUSES, PROOFS, LINES, GOALS, WORDS, WORDS, WORDS);
  private static final ImmutableList<String> PATHS =
      ImmutableList.of(
          "primary.site",
          "primary.histology",
          "disease.status",
          "lesions[L1].histologicStatus",
          "plannedSystemicTherapy.line",
          "goals.systemicTherapy",
          "patient.anthracyclineContraindicated",
          "primary.agentSensitivity.trabectedin",
          "disease.indolent");

  private SystemicDomain() {}

  static String path(int variable) {
    return PATHS.get(variable);
  }

  static ImmutableList<Integer> values(int variable) {
    return IntStream.rangeClosed(1, DOMAINS.get(variable).size())
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  /** Cases of which much is told and something is not: up to three variables stay open. */
  static List<List<Integer>> partialCases() {
    ImmutableList<ImmutableList<Integer>> told =
        ImmutableList.of(
            ImmutableList.of(0, 1),
            ImmutableList.of(0, 2, 5),
            ImmutableList.of(0, 2, 3),
            ImmutableList.of(0, 1),
            ImmutableList.of(0, 1, 2),
            ImmutableList.of(0, 1, 2),
            ImmutableList.of(0, 1, 2),
            ImmutableList.of(0, 1),
            ImmutableList.of(2));
    return Lists.cartesianProduct(told).stream()
        .filter(partial -> partial.stream().filter(value -> value == 0).count() <= 3)
        .filter(SystemicDomain::isConsistent)
        .toList();
  }

  /**
   * Every consistent case in which nothing of the domain is unknown and what was told still holds.
   */
  static List<List<Integer>> completions(List<Integer> partial) {
    List<ImmutableList<Integer>> possible =
        IntStream.range(0, partial.size())
            .mapToObj(v -> partial.get(v) == 0 ? values(v) : ImmutableList.of(partial.get(v)))
            .toList();
    return Lists.cartesianProduct(possible).stream().filter(SystemicDomain::isConsistent).toList();
  }

  /** A proven metastasis goes with disease that is present or suspected. */
  static boolean isConsistent(List<Integer> values) {
    Known<MetastaticStatus> status = at(STATUSES, values.get(2));
    boolean proven = at(PROOFS, values.get(3)).is(HistologicStatus.POSITIVE).isYes();
    return !proven
        || !status
            .test(s -> s == MetastaticStatus.NONE || s == MetastaticStatus.RESECTED_NED)
            .isYes();
  }

  static PatientCase patient(List<Integer> values) {
    return Patients.unknown()
        .primary(
            PrimaryTumor.builder()
                .site(at(SITES, values.get(0)))
                .histology(at(ENTITIES, values.get(1)).map(Histology::of))
                .agentSensitivity(
                    AgentSensitivity.builder()
                        .doxorubicin(Ternary.YES)
                        .ifosfamide(Ternary.NO)
                        .trabectedin(word(values.get(7)))
                        .build())
                .build())
        .disease(
            DiseaseCourse.builder()
                .status(at(STATUSES, values.get(2)))
                .indolent(word(values.get(8)))
                .limited(Ternary.NO)
                .build())
        .lesions(
            Listing.complete(
                Lesion.builder().id("L1").histologicStatus(at(PROOFS, values.get(3))).build()))
        .plannedSystemicTherapy(
            PlannedSystemicTherapy.builder()
                .line(at(LINES, values.get(4)))
                .agents(Known.known(ImmutableSet.of()))
                .build())
        .systemicTherapies(courses(values.get(4)))
        .goals(Goals.builder().systemicTherapy(at(GOALS, values.get(5))).build())
        .patient(Patient.builder().anthracyclineContraindicated(word(values.get(6))).build())
        .build();
  }

  /** The courses that go with the line; where the line is open, so are they. */
  private static Listing<SystemicTherapy> courses(int line) {
    return switch (line) {
      case 0 -> Listing.unknown();
      case 1 -> Listing.none();
      case 2 -> Listing.complete(Patients.course(Agent.VINORELBINE));
      default -> Listing.complete(Patients.course(Agent.DOXORUBICIN));
    };
  }

  private static <T> Known<T> at(ImmutableList<T> domain, int place) {
    return place == 0 ? Known.unknown() : Known.known(domain.get(place - 1));
  }

  private static Ternary word(int place) {
    return place == 0 ? Ternary.UNKNOWN : WORDS.get(place - 1);
  }
}
