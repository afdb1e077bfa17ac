// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.google.common.collect.ObjectArrays;
import com.tngtech.archunit.lang.ArchRule;
import org.tarpswg.model.stability.Evolving;

/** Who may depend on whom. Each rule fails if it matches no class. */
@Evolving
public final class ModuleRules {
  private static final String OURS = "org.tarpswg..";
  private static final String MODEL = "org.tarpswg.model..";
  private static final String EVIDENCE = "org.tarpswg.evidence..";
  private static final String ENGINE = "org.tarpswg.engine..";
  private static final String KIT = "org.tarpswg.testkit..";

  /** The model stands alone. */
  public static final ArchRule the_model_knows_nothing_else_of_ours =
      mayKnow(MODEL, "whoever says a case or reads an answer needs the model and nothing more");

  /** The evidence base knows the vocabulary only. */
  public static final ArchRule the_evidence_base_knows_the_model_only =
      mayKnow(EVIDENCE, "the paper as data is of use without any engine", MODEL);

  /** The engine knows what can be said and what the paper says. */
  public static final ArchRule the_engine_knows_model_and_evidence_only =
      mayKnow(
          ENGINE,
          "an engine that knows its tests or its users cannot be replaced",
          MODEL,
          EVIDENCE);

  /** The kit judges any engine. */
  public static final ArchRule the_kit_never_knows_an_engine =
      mayKnow(KIT, "it is handed a recommender, so that it can judge any", MODEL, EVIDENCE);

  private ModuleRules() {}

  /**
   * Of what is ours, the classes of a package know each other and those of some other packages.
   *
   * @param packages whose classes, such as {@code org.tarpswg.engine..}
   * @param reason why
   * @param others which other packages of ours they may know
   */
  public static ArchRule mayKnow(String packages, String reason, String... others) {
    String[] allowed = ObjectArrays.concat(packages, others);
    return classes()
        .that()
        .resideInAPackage(packages)
        .should()
        .onlyDependOnClassesThat(
            describe(
                "are of " + String.join(", ", allowed) + " or not ours",
                resideInAnyPackage(allowed).or(resideOutsideOfPackage(OURS))))
        .because(reason)
        .allowEmptyShould(false);
  }
}
