// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;

/** The same case gives the same answer: the model asks nothing of the machine it runs on. */
@AnalyzeClasses(
    packages = "org.tarpswg.model",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ModelPurityTest {

  private static DescribedPredicate<JavaMethodCall> calls(String what, String owner, String name) {
    return DescribedPredicate.describe(
        what,
        call -> {
          MethodCallTarget target = call.getTarget();
          return target.getOwner().getName().matches(owner) && target.getName().matches(name);
        });
  }

  @ArchTest
  static final ArchRule nobody_reads_a_clock =
      noClasses()
          .should()
          .callMethodWhere(calls("a date asks for now", "java\\.time\\..*", "now"))
          .orShould()
          .callMethodWhere(calls("a clock is read", "java\\.time\\.Clock", ".*"))
          .orShould()
          .callMethodWhere(
              calls("time is read", "java\\.lang\\.System", "currentTimeMillis|nanoTime"))
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(java.util.Date.class, java.util.Calendar.class)
          .because("every interval counts to the day of assessment that the case states");

  @ArchTest
  static final ArchRule nobody_asks_where_the_machine_stands =
      noClasses()
          .should()
          .callMethodWhere(calls("a zone is asked for", "java\\.time\\.ZoneId", "systemDefault"))
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(TimeZone.class)
          .orShould()
          .callMethodWhere(
              calls(
                  "the environment is asked",
                  "java\\.lang\\.System",
                  "getProperty|getProperties|getenv|lineSeparator"))
          .because("one case gives one answer, byte for byte, everywhere");

  @ArchTest
  static final ArchRule words_are_lowered_in_a_named_locale =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because("in a Turkish locale DISTANT would not read distant");

  @ArchTest
  static final ArchRule nothing_is_left_to_chance =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .orShould()
          .callMethodWhere(calls("chance", "java\\.lang\\.Math|java\\.util\\.UUID", "random.*"))
          .because("the same case gives the same answer");

  @ArchTest
  static final ArchRule nobody_logs =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("what is known of a patient leaves through the answer alone");

  @ArchTest
  static final ArchRule nobody_opens_files_or_connections =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(java.io.File.class, java.io.FileInputStream.class)
          .because("the caller hands over text, bytes or a stream");
}
