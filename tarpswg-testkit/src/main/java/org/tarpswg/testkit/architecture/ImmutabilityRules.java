// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarpswg.model.stability.Evolving;

/** What is handed out never changes, so that it can be shared by threads and kept in records. */
@Evolving
public final class ImmutabilityRules {
  private static final ImmutableSet<Class<?>> OPEN_TO_CHANGE =
      ImmutableSet.of(Collection.class, List.class, Set.class, Map.class, Date.class);

  private static final String GENERATED = "Immutable";

  /** The field in which generated values keep their defaults until they are built. */
  private static final String WHILE_BUILDING = "initShim";

  /** Answers do not change. */
  public static final ArchRule answers_never_change = immutable("org.tarpswg.model.answer..");

  /** Cases and their values do not change. */
  public static final ArchRule cases_never_change =
      CompositeArchRule.of(immutable("org.tarpswg.model.clinical.."))
          .and(immutable("org.tarpswg.model.known.."))
          .and(immutable("org.tarpswg.model.guideline.."));

  /** What the paper says does not change. */
  public static final ArchRule evidence_never_changes = immutable("org.tarpswg.evidence..");

  private ImmutabilityRules() {}

  /**
   * What the public types of a package hold is final and of types that do not change; builders are
   * left out.
   */
  public static ArchRule immutable(String packages) {
    return CompositeArchRule.of(
            fields()
                .that(areOfValuesIn(packages))
                .should()
                .beFinal()
                .because("a value that changes after it was handed out is nobody's answer")
                .allowEmptyShould(false))
        .and(
            noFields()
                .that(areOfValuesIn(packages))
                .should()
                .haveRawType(thatCanChange())
                .because("a final field does not keep a list or an array from changing")
                .allowEmptyShould(false));
  }

  private static DescribedPredicate<JavaField> areOfValuesIn(String packages) {
    DescribedPredicate<JavaClass> within = JavaClass.Predicates.resideInAPackage(packages);
    return describe(
        "are of values in " + packages,
        field ->
            within.test(field.getOwner())
                && isHandedOut(field.getOwner())
                && !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getName().equals(WHILE_BUILDING));
  }

  /** Public types and the generated values behind them, but not what builds either. */
  private static boolean isHandedOut(JavaClass owner) {
    String name = owner.getSimpleName();
    return (owner.getModifiers().contains(JavaModifier.PUBLIC) || name.startsWith(GENERATED))
        && !name.endsWith("Builder");
  }

  private static DescribedPredicate<JavaClass> thatCanChange() {
    return describe(
        "that can change",
        type -> type.isArray() || OPEN_TO_CHANGE.stream().anyMatch(type::isEquivalentTo));
  }
}
