// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactCatalog;
import org.tarpswg.model.fact.FactDefinition;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.Field;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.known.Months;

/** The schema of cases, from the data dictionary by which they are written and read. */
final class CaseSchema {
  private final Function<FactPath, ? extends Collection<ClauseId>> readers;

  private CaseSchema(Function<FactPath, ? extends Collection<ClauseId>> readers) {
    this.readers = readers;
  }

  static String generate(Function<FactPath, ? extends Collection<ClauseId>> readers) {
    ObjectNode schema =
        JsonShapes.document(
            JsonSchemas.CASE_ID,
            "Case",
            "One patient on one day. Everything but the day may be left out or null: it is then"
                + " unknown, which is neither no nor zero.");
    schema.put("type", "object");
    new CaseSchema(readers).object(schema, FactCatalog.caseType(), FactPath.of(""));
    return JsonShapes.text(schema);
  }

  private void object(ObjectNode schema, RecordType<?, ?> type, FactPath at) {
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.arrayNode();
    ArrayNode complete = schema.arrayNode();
    for (Field<?, ?> field : type.fields()) {
      String property = field.name().property();
      field(properties.putObject(property), field, at.field(property));
      if (field instanceof Field.DayField || field instanceof Field.KeyField) {
        required.add(property);
      } else if (field instanceof Field.ListField<?, ?, ?> list) {
        complete(properties.putObject(list.completeProperty()), at.field(property).complete());
        completeNeedsTheList(complete.addObject(), list);
      }
    }
    putUnlessEmpty(schema, "required", required);
    schema.put("additionalProperties", false);
    putUnlessEmpty(schema, "allOf", complete);
  }

  private static void putUnlessEmpty(ObjectNode schema, String keyword, ArrayNode values) {
    if (!values.isEmpty()) {
      schema.set(keyword, values);
    }
  }

  private void complete(ObjectNode schema, FactPath path) {
    describe(schema, path);
    nullable(schema, "boolean");
  }

  private static void completeNeedsTheList(ObjectNode schema, Field.ListField<?, ?, ?> list) {
    ObjectNode saidComplete = schema.putObject("if");
    saidComplete.putObject("properties").putObject(list.completeProperty()).put("const", true);
    saidComplete.putArray("required").add(list.completeProperty());
    ObjectNode listed = schema.putObject("then");
    listed.putObject("properties").putObject(list.name().property()).put("type", "array");
    listed.putArray("required").add(list.name().property());
  }

  private void field(ObjectNode schema, Field<?, ?> field, FactPath path) {
    if (field instanceof Field.RecordField<?, ?, ?> within) {
      schema.put("description", within.name().label() + ". Rows " + within.name().row() + ".");
      nullable(schema, "object");
      object(schema, within.type(), path);
      return;
    }
    describe(schema, path);
    if (field instanceof Field.DayField) {
      JsonShapes.day(schema);
    } else if (field instanceof Field.KeyField) {
      schema.put("type", "string").put("pattern", "\\S");
    } else if (field instanceof Field.TernaryField) {
      nullable(schema, "boolean");
    } else if (field instanceof Field.ValueField<?, ?, ?> value) {
      value(schema, value.domain());
    } else if (field instanceof Field.ListField<?, ?, ?> list) {
      nullable(schema, "array");
      ObjectNode entry = schema.putObject("items");
      entry.put("type", "object");
      object(entry, list.type(), path.element("*"));
    }
  }

  private void describe(ObjectNode schema, FactPath path) {
    FactDefinition fact = FactCatalog.find(path).orElseThrow();
    schema.put(
        "description",
        fact.label()
            + ": "
            + fact.values()
            + ". Row "
            + fact.row()
            + "."
            + readBy(readers.apply(path)));
  }

  private static String readBy(Collection<ClauseId> clauses) {
    return clauses.isEmpty()
        ? ""
        : clauses.stream()
            .map(ClauseId::toString)
            .collect(
                joining(", ", clauses.size() == 1 ? " Read by clause " : " Read by clauses ", "."));
  }

  private static void value(ObjectNode schema, Domain<?> domain) {
    if (domain instanceof Domain.Choice<?> choice) {
      JsonShapes.constants(schema, choice.constants());
      ((ArrayNode) schema.get("enum")).addNull();
    } else if (domain instanceof Domain.Choices<?> choices) {
      nullable(schema, "array");
      JsonShapes.constants(schema.putObject("items"), choices.constants());
    } else if (domain instanceof Domain.Whole whole) {
      nullable(schema, "integer");
      JsonShapes.range(schema, whole.range());
    } else if (domain instanceof Domain.Decimal decimal) {
      nullable(schema, "number");
      JsonShapes.range(schema, decimal.range());
    } else if (domain instanceof Domain.MonthCount) {
      nullable(schema, "integer");
      JsonShapes.range(schema, Months.RANGE);
    } else if (domain instanceof Domain.Histologies) {
      histology(schema.putArray("anyOf"));
    } else if (domain instanceof Domain.LesionIds) {
      nullable(schema, "array");
      schema.putObject("items").put("type", "string");
    } else if (domain instanceof Domain.Dates) {
      nullable(schema, "string");
      JsonShapes.partialDate(schema);
    } else {
      nullable(schema, "string");
    }
  }

  private static void histology(ArrayNode forms) {
    ArrayNode words = forms.addObject().putArray("enum");
    JsonShapes.constants(words, HistologicEntity.class);
    JsonShapes.constants(words, HistologyTerm.class);
    words.addNull();
    ObjectNode candidates = forms.addObject().put("type", "array").put("minItems", 1);
    JsonShapes.constants(candidates.putObject("items"), HistologicEntity.class);
  }

  private static void nullable(ObjectNode schema, String type) {
    schema.putArray("type").add(type).add("null");
  }
}
