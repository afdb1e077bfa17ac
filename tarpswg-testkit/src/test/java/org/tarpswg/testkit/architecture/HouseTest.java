// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The modules below the engine keep the rules of the house. */
@AnalyzeClasses(packages = "org.tarpswg", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  @ArchTest static final ArchRule model_cut = ModuleRules.the_model_knows_nothing_else_of_ours;

  @ArchTest static final ArchRule evidence_cut = ModuleRules.the_evidence_base_knows_the_model_only;

  @ArchTest static final ArchRule kit_cut = ModuleRules.the_kit_never_knows_an_engine;

  @ArchTest static final ArchRule answers = ImmutabilityRules.answers_never_change;

  @ArchTest static final ArchRule cases = ImmutabilityRules.cases_never_change;

  @ArchTest static final ArchRule evidence = ImmutabilityRules.evidence_never_changes;
}
