// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tarpswg.evidence.Evidence;
import org.tarpswg.evidence.Reference;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.guideline.EvidenceLevel;
import org.tarpswg.model.guideline.RecommendationGrade;
import picocli.CommandLine.Option;

/** By what evidence is selected. */
final class SelectionOptions {
  @Option(
      names = "--agent",
      paramLabel = "AGENT",
      completionCandidates = Agents.class,
      description = "A drug, such as DOXORUBICIN.")
  private @Nullable String agent;

  @Option(
      names = "--histology",
      paramLabel = "ENTITY",
      completionCandidates = Entities.class,
      description = "An entity, such as LMS.")
  private @Nullable String histology;

  @Option(names = "--reference", paramLabel = "NUMBER", description = "A reference, 1 to 123.")
  private @Nullable String reference;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      completionCandidates = Levels.class,
      description = "A level of evidence, I to V.")
  private @Nullable String level;

  @Option(
      names = "--grade",
      paramLabel = "GRADE",
      completionCandidates = Grades.class,
      description = "A grade, A to E.")
  private @Nullable String grade;

  /**
   * What was asked for.
   *
   * @throws RefusedArgumentException if something that does not exist is named
   */
  Selection selection(Evidence evidence) {
    return new Selection(
        named(agent, name -> Names.constant("--agent", name, Agent.class)),
        named(histology, name -> Names.constant("--histology", name, HistologicEntity.class)),
        named(reference, name -> ReferenceCommand.find("--reference", name, evidence))
            .map(Reference::number),
        named(level, name -> Names.constant("--level", name, EvidenceLevel.class)),
        named(grade, name -> Names.constant("--grade", name, RecommendationGrade.class)));
  }

  /** What the shell offers. */
  private static class Constants implements Iterable<String> {
    private final ImmutableList<String> names;

    Constants(Class<? extends Enum<?>> type) {
      this.names = Names.of(type);
    }

    @Override
    public Iterator<String> iterator() {
      return names.iterator();
    }
  }

  private static final class Agents extends Constants {
    Agents() {
      super(Agent.class);
    }
  }

  private static final class Entities extends Constants {
    Entities() {
      super(HistologicEntity.class);
    }
  }

  private static final class Levels extends Constants {
    Levels() {
      super(EvidenceLevel.class);
    }
  }

  private static final class Grades extends Constants {
    Grades() {
      super(RecommendationGrade.class);
    }
  }

  private static <T> Optional<T> named(@Nullable String name, Function<String, T> find) {
    return Optional.ofNullable(name).map(find);
  }
}
