package org.example.embedding;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.tarpswg.testkit.architecture.EmbedderRules;

/** This product reads answers as they are meant. */
@AnalyzeClasses(
    packages = "org.example.embedding",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RulesTest {
  @ArchTest static final ArchRule rules = EmbedderRules.all("org.example.embedding..");
}
