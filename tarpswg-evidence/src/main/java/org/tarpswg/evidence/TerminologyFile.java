// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.CodeSystem;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.HistologyTerm;
import org.tarpswg.model.clinical.LesionSite;

/** Reads the codes. */
final class TerminologyFile {
  private static final ImmutableMap<ConceptKind, ImmutableSet<String>> CONCEPTS =
      ImmutableMap.of(
          ConceptKind.HISTOLOGY,
          Sets.union(names(HistologicEntity.values()), names(HistologyTerm.values()))
              .immutableCopy(),
          ConceptKind.AGENT,
          names(Agent.values()),
          ConceptKind.SITE,
          names(LesionSite.values()));

  private TerminologyFile() {}

  static Terminology read(DataSource source) {
    return DataFile.TERMINOLOGY.read(
        source,
        file -> {
          ImmutableMap<String, String> sources = sources(file.field("sources"));
          Set<String> seen = new HashSet<>();
          ImmutableList<ConceptCode> codes =
              file.field("codes").rows(row -> code(row, sources.keySet(), seen));
          return new Terminology(codes, sources);
        });
  }

  private static ImmutableMap<String, String> sources(Field field) {
    ImmutableList<Map.Entry<String, String>> rows =
        Numbered.unique(
            field,
            "id",
            row -> Maps.immutableEntry(row.field("id").text(), row.field("title").text()));
    return ImmutableMap.copyOf(rows);
  }

  private static ConceptCode code(Row row, Set<String> sources, Set<String> seen) {
    ConceptKind kind = row.field("kind").constant(ConceptKind.class);
    ConceptCode code =
        ImmutableConceptCode.builder()
            .concept(concept(row.field("concept"), kind))
            .kind(kind)
            .system(row.field("system").constant(CodeSystem.class, TerminologyFile::written))
            .code(row.field("code").text())
            .display(row.field("display").text())
            .sources(row.field("sources").distinct(id -> source(id, sources)))
            .note(row.field("note").orNone(Field::text))
            .build();
    if (!seen.add(kind + " " + code.concept() + " " + code.system() + " " + code.code())) {
      throw row.broken("code", "is " + code.code() + ", which " + code.concept() + " has already");
    }
    return code;
  }

  private static String concept(Field field, ConceptKind kind) {
    String concept = field.text();
    ImmutableSet<String> known = CONCEPTS.get(kind);
    if (known != null && !known.contains(concept)) {
      throw field.broken("is " + concept + ", which is no " + Ascii.toLowerCase(kind.name()));
    }
    return concept;
  }

  private static String source(Field id, Set<String> sources) {
    if (!sources.contains(id.text())) {
      throw id.broken("is " + id.value() + ", which is no source of this file");
    }
    return id.text();
  }

  private static String written(CodeSystem system) {
    return switch (system) {
      case ICD_O_3 -> "ICD-O-3";
      case NCIT -> "NCIt";
      case ONCOTREE -> "OncoTree";
      case ATC -> "ATC";
      case RXNORM -> "RxNorm";
      case LOINC -> "LOINC";
      case ICD_10_CM -> "ICD-10-CM";
      case UCUM -> "UCUM";
    };
  }

  private static ImmutableSet<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).collect(ImmutableSet.toImmutableSet());
  }
}
