// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a piece of code touches: a method with its lambdas, or a file of source as a whole. */
final class Touched {
  private final ImmutableList<JavaAccess<?>> accesses;

  private Touched(Stream<JavaAccess<?>> accesses) {
    this.accesses =
        accesses
            .sorted(Comparator.comparing(JavaAccess::getDescription))
            .collect(toImmutableList());
  }

  /** What each method and each initializer of a class touches by itself. */
  static ImmutableList<Touched> byEachCodeUnit(JavaClass of) {
    return of.getCodeUnits().stream()
        .map(
            unit ->
                new Touched(
                    of.getAccessesFromSelf().stream()
                        .filter(access -> access.getOrigin().equals(unit))))
        .collect(toImmutableList());
  }

  /** What classes touch together. */
  static Touched byAll(Stream<JavaClass> classes) {
    return new Touched(classes.flatMap(one -> one.getAccessesFromSelf().stream()));
  }

  /** The first access of a kind, where there is one. */
  Optional<JavaAccess<?>> first(Predicate<JavaAccess<?>> kind) {
    return accesses.stream().filter(kind).findFirst();
  }

  boolean has(Predicate<JavaAccess<?>> kind) {
    return accesses.stream().anyMatch(kind);
  }

  /** Something of a type or its subtypes, by one of these names. */
  static Predicate<JavaAccess<?>> of(Class<?> owner, String... names) {
    ImmutableSet<String> wanted = ImmutableSet.copyOf(names);
    return access ->
        access.getTargetOwner().isAssignableTo(owner)
            && wanted.contains(access.getTarget().getName());
  }
}
