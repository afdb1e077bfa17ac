// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MoreCollectors;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarpswg.model.ValuesOfADomain;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** Every accessor of every value type has exactly one field in the catalog, and the reverse. */
class CatalogMirrorsTheTypesTest {
  private static final String CLINICAL = PatientCase.class.getPackageName();

  static Stream<RecordType<?, ?>> types() {
    Map<String, RecordType<?, ?>> found = new HashMap<>();
    collect(FactCatalog.caseType(), found);
    return found.values().stream();
  }

  private static void collect(RecordType<?, ?> type, Map<String, RecordType<?, ?>> found) {
    found.put(type.name(), type);
    for (Field<?, ?> field : type.fields()) {
      if (field instanceof Field.RecordField<?, ?, ?> within) {
        collect(within.type(), found);
      } else if (field instanceof Field.ListField<?, ?, ?> list) {
        collect(list.type(), found);
      }
    }
  }

  @Test
  void everyValueTypeOfThePackageIsARecordOfTheCatalog() {
    List<String> valueTypes =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(CLINICAL)
                .stream()
                .filter(type -> type.isAnnotatedWith(Value.Immutable.class))
                .map(JavaClass::getSimpleName)
                .toList();
    assertThat(types().map(RecordType::name)).hasSizeGreaterThan(20);
    assertThat(types().map(RecordType::name)).containsExactlyInAnyOrderElementsOf(valueTypes);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyAccessorHasExactlyOneFieldAndTheReverse(RecordType<?, ?> type) throws Exception {
    List<String> accessors = accessors(type).map(Method::getName).toList();
    assertThat(type.fields())
        .extracting(field -> field.name().property())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(accessors);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyFieldSpeaksOfItsAccessorsType(RecordType<?, ?> type) throws Exception {
    for (Method accessor : accessors(type).toList()) {
      Field<?, ?> field = field(type, accessor.getName());
      assertThat(accessor.getGenericReturnType().getTypeName())
          .describedAs("%s.%s", type.name(), accessor.getName())
          .isEqualTo(typeName(field));
    }
  }

  private static Stream<Method> accessors(RecordType<?, ?> type) throws ClassNotFoundException {
    return Arrays.stream(Class.forName(CLINICAL + "." + type.name()).getDeclaredMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !method.getName().equals("check"));
  }

  private static Field<?, ?> field(RecordType<?, ?> type, String property) {
    return type.fields().stream()
        .filter(field -> field.name().property().equals(property))
        .collect(MoreCollectors.onlyElement());
  }

  private static String typeName(Field<?, ?> field) {
    if (field instanceof Field.TernaryField) {
      return Ternary.class.getName();
    } else if (field instanceof Field.KeyField) {
      return String.class.getName();
    } else if (field instanceof Field.DayField) {
      return LocalDate.class.getName();
    } else if (field instanceof Field.RecordField<?, ?, ?> within) {
      return CLINICAL + "." + within.type().name();
    } else if (field instanceof Field.ListField<?, ?, ?> list) {
      return Listing.class.getName() + "<" + CLINICAL + "." + list.type().name() + ">";
    } else if (field instanceof Field.ValueField<?, ?, ?> value) {
      return Known.class.getName() + "<" + typeName(value.domain()) + ">";
    }
    throw new AssertionError("No type for " + field);
  }

  private static String typeName(Domain<?> domain) {
    if (domain instanceof Domain.Choice<?> choice) {
      return choice.constants().getName();
    } else if (domain instanceof Domain.Choices<?> choices) {
      return ImmutableSet.class.getName() + "<" + choices.constants().getName() + ">";
    } else if (domain instanceof Domain.LesionIds) {
      return ImmutableSet.class.getName() + "<" + String.class.getName() + ">";
    }
    return ValuesOfADomain.of(domain).get(0).getClass().getName();
  }
}
