// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine;

import com.google.common.base.CaseFormat;
import java.util.Optional;
import org.tarpswg.model.answer.AssessmentKind;
import org.tarpswg.model.guideline.Heading;
import org.tarpswg.testkit.cases.RulePlaces;

/** Where the rules of this engine stand: one class for each heading, one for each assessment. */
final class EngineRulePlaces implements RulePlaces {
  private static final String ENGINE = "tarpswg-engine/src/main/java/org/tarpswg/engine/";

  @Override
  public Optional<String> of(Heading heading) {
    String name = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, heading.name());
    return Optional.of(ENGINE + "statement/" + name + ".java");
  }

  @Override
  public Optional<String> of(AssessmentKind kind) {
    String name =
        switch (kind) {
          case METASTASECTOMY -> "Metastasectomy";
          case LOCAL_ABLATION -> "LocalAblationOfLesion";
          case LIVER_EMBOLIZATION -> "LiverEmbolization";
          case BIOPSY -> "BiopsyOfLesion";
          case IMAGING_WORK_UP -> "ImagingWorkUp";
          case SURVEILLANCE -> "Surveillance";
          case TUMOR_BOARD, OBSERVATION, TRIAL_PROMPT -> "Listed";
          case PALLIATIVE_PATHWAY -> "PalliativePathway";
          case READINESS -> "Readiness";
          case DEVIATION_AUDIT -> "Audit";
        };
    return Optional.of(ENGINE + "assessment/" + name + ".java");
  }
}
