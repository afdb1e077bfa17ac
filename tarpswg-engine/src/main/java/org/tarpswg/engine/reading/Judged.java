// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.engine.rule.Question;
import org.tarpswg.model.clinical.ExtrahepaticExtent;
import org.tarpswg.model.clinical.PrimaryTreatmentStatus;
import org.tarpswg.model.clinical.ResectionMargin;
import org.tarpswg.model.clinical.TumorVolume;

/** Judgements and single facts for which the paper prints no number and none is derived. */
public final class Judged {

  /** The volume of all disease. */
  public static final Question<TumorVolume> TUMOR_VOLUME =
      Facts.choice("disease.tumorVolume", TumorVolume.class, c -> c.disease().tumorVolume());

  /** The extent of disease outside the liver. */
  public static final Question<ExtrahepaticExtent> EXTRAHEPATIC_EXTENT =
      Facts.choice(
          "disease.extrahepaticExtent",
          ExtrahepaticExtent.class,
          c -> c.disease().extrahepaticExtent());

  /** Whether disease is oligometastatic. */
  public static final Question<Boolean> OLIGOMETASTATIC =
      Facts.truth("disease.oligometastatic", c -> c.disease().oligometastatic());

  /** Whether waiting may cost resectability. */
  public static final Question<Boolean> DELAY_COMPROMISES_RESECTABILITY =
      Facts.truth(
          "disease.delayCompromisesResectability",
          c -> c.disease().delayCompromisesResectability());

  /** Whether the performance status suits the procedure at hand; no cut-off is printed. */
  public static final Question<Boolean> PERFORMANCE_STATUS_SUITABLE =
      Facts.truth(
          "patient.performanceStatusSuitable", c -> c.patient().performanceStatusSuitable());

  /** Whether lung function is compromised. */
  public static final Question<Boolean> LUNG_FUNCTION_COMPROMISED =
      Facts.truth(
          "patient.pulmonaryFunctionCompromised", c -> c.patient().pulmonaryFunctionCompromised());

  /** What has become of the primary. */
  public static final Question<PrimaryTreatmentStatus> PRIMARY =
      Facts.choice(
          "primary.treatmentStatus",
          PrimaryTreatmentStatus.class,
          c -> c.primary().treatmentStatus());

  /** Residual tumor after the resection of the primary. */
  public static final Question<ResectionMargin> PRIMARY_MARGIN =
      Facts.choice("primary.margin", ResectionMargin.class, c -> c.primary().margin());

  private Judged() {}
}
