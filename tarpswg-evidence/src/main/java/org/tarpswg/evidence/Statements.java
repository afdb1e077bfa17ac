// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.guideline.Grading;
import org.tarpswg.model.guideline.Heading;
import org.tarpswg.model.guideline.PartId;

/** The 43 statements with their 56 clauses, read and found by id. */
final class Statements {
  static final int COUNT = 43;

  private final ImmutableList<Statement> list;
  private final ImmutableList<Clause> clauses;
  private final ImmutableMap<PartId, Part> parts;

  private Statements(ImmutableList<Statement> list, ImmutableList<Clause> clauses) {
    this.list = list;
    this.clauses = clauses;
    this.parts =
        clauses.stream()
            .flatMap(clause -> clause.parts().stream())
            .collect(ImmutableMap.toImmutableMap(Part::id, Function.identity()));
  }

  static Statements read(DataSource source) {
    return DataFile.STATEMENTS.read(
        source,
        file -> {
          ImmutableList<Statement> list =
              Numbered.all(file.field("statements"), COUNT, Statements::statement);
          ImmutableList<Clause> clauses =
              list.stream()
                  .flatMap(statement -> statement.clauses().stream())
                  .collect(ImmutableList.toImmutableList());
          return new Statements(list, clauses);
        });
  }

  private static Statement statement(Row row) {
    int number = row.field("number").integer();
    Heading heading = row.field("heading").constant(Heading.class);
    return new Statement(
        number,
        heading,
        row.field("leadIn").orNone(Field::text),
        Numbered.keyed(
            row.field("clauses"),
            "id",
            clausesOf(number),
            id -> id.as(ClauseId::of),
            clause -> clause(clause, heading)));
  }

  private static ImmutableList<ClauseId> clausesOf(int statement) {
    return ClauseId.all().stream()
        .filter(id -> id.statement() == statement)
        .collect(ImmutableList.toImmutableList());
  }

  private static Clause clause(Row row, Heading heading) {
    ClauseId id = row.field("id").as(ClauseId::of);
    Grading grading = row.field("grading").as(Grading::parse);
    ImmutableList<Integer> citations = References.citations(row.field("citations"));
    ImmutableList<Part> parts =
        Numbered.unique(row.field("parts"), "id", part -> part(part, id, grading, citations));
    return ImmutableClause.builder()
        .id(id)
        .heading(heading)
        .grading(grading)
        .citations(citations)
        .direction(shared(row.field("direction"), Direction.class, parts, Part::direction))
        .force(shared(row.field("force"), Force.class, parts, Part::force))
        .figures(Pointers.figures(row))
        .tables(Pointers.tables(row))
        .gist(row.field("gist").text())
        .agents(Numbered.constants(row.field("agents"), Agent.class))
        .histologies(Numbered.constants(row.field("histologies"), HistologicEntity.class))
        .parts(parts)
        .build();
  }

  private static Part part(
      Row row, ClauseId clause, Grading grading, ImmutableList<Integer> allowed) {
    Field id = row.field("id");
    Field citations = row.field("citations");
    Part part =
        new Part(
            id.as(PartId::of),
            grading,
            row.field("direction").constant(Direction.class),
            row.field("force").constant(Force.class),
            row.field("gist").text(),
            References.citations(citations));
    if (!part.id().clause().equals(clause)) {
      throw id.broken("is " + part.id() + ", which is no part of clause " + clause);
    }
    if (!allowed.containsAll(part.citations())) {
      throw citations.broken("holds a reference that the clause does not cite");
    }
    return part;
  }

  /**
   * The common value of the parts, or none where they differ; a clause without parts has its own.
   */
  private static <E extends Enum<E>> Optional<E> shared(
      Field field, Class<E> type, ImmutableList<Part> parts, Function<Part, E> ofPart) {
    Optional<E> written = field.orNone(constant -> constant.constant(type));
    ImmutableList<E> distinct =
        parts.stream().map(ofPart).distinct().collect(ImmutableList.toImmutableList());
    if (parts.isEmpty() ? written.isEmpty() : !written.equals(onlyOneOf(distinct))) {
      throw field.broken("is " + field.value() + " where the parts say " + distinct);
    }
    return written;
  }

  private static <E> Optional<E> onlyOneOf(ImmutableList<E> distinct) {
    return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }

  ImmutableList<Statement> list() {
    return list;
  }

  ImmutableList<Clause> clauses() {
    return clauses;
  }

  Clause clause(ClauseId id) {
    return clauses.get(id.position());
  }

  Optional<Part> part(PartId id) {
    return Optional.ofNullable(parts.get(id));
  }

  ImmutableList<Clause> where(Predicate<Clause> test) {
    return clauses.stream().filter(test).collect(ImmutableList.toImmutableList());
  }
}
