// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Conditions on pieces of code: what a method, or a file of source, may not touch together. */
final class Pieces {
  private Pieces() {}

  /**
   * No method is at fault.
   *
   * @param fault the access that shows it, where there is one
   */
  static ArchCondition<JavaClass> noMethod(
      String does, Function<Touched, Optional<JavaAccess<?>>> fault) {
    return new ArchCondition<>("have no method that %s", does) {
      @Override
      public void check(JavaClass of, ConditionEvents events) {
        for (Touched piece : Touched.byEachCodeUnit(of)) {
          fault.apply(piece).ifPresent(access -> report(of, access, does, events));
        }
      }
    };
  }

  /** No file of source is at fault: a class together with those inside it. */
  static ArchCondition<JavaClass> noFile(
      String does, Function<Touched, Optional<JavaAccess<?>>> fault) {
    return new ArchCondition<>("not %s", does) {
      private ImmutableListMultimap<String, JavaClass> byOutermost = ImmutableListMultimap.of();

      @Override
      public void init(Collection<JavaClass> all) {
        byOutermost = Multimaps.index(all, Pieces::outermost);
      }

      @Override
      public void check(JavaClass of, ConditionEvents events) {
        if (of.getName().equals(outermost(of))) {
          fault
              .apply(Touched.byAll(byOutermost.get(of.getName()).stream()))
              .ifPresent(access -> report(of, access, does, events));
        }
      }
    };
  }

  private static String outermost(JavaClass of) {
    return of.getName().split("\\$", 2)[0];
  }

  private static void report(
      JavaClass of, JavaAccess<?> access, String does, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(of, access.getDescription() + ": must not " + does));
  }
}
