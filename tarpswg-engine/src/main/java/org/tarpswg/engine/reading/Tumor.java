// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import org.tarpswg.engine.rule.CaseFacts;
import org.tarpswg.engine.rule.Question;
import org.tarpswg.engine.rule.Reading;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.MolecularTest;
import org.tarpswg.model.clinical.PrimarySite;
import org.tarpswg.model.clinical.TestResult;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.Ternary;

/** What the facts say about the primary tumor. */
public final class Tumor {
  private static final FactPath HISTOLOGY_PATH = FactPath.of("primary.histology");
  private static final ImmutableList<HistologicEntity> EVERY_ENTITY =
      ImmutableList.copyOf(HistologicEntity.values());

  /** Where the primary arose. */
  public static final Question<PrimarySite> SITE =
      Facts.choice("primary.site", PrimarySite.class, c -> c.primary().site());

  /** Which entity it is; a set of candidates leaves it open, an unknown histology wide (R6). */
  public static final Question<HistologicEntity> ENTITY = Question.of("histology", Tumor::entity);

  /** Whether tissue has proven the diagnosis of the primary. */
  public static final Question<Boolean> BIOPSY_PROVEN =
      Facts.truth("primary.biopsyProven", c -> c.primary().biopsyProven());

  /** Whether its pathology was reviewed apart from the first reading. */
  public static final Question<Boolean> PATHOLOGY_REVIEWED =
      Facts.truth("primary.expertPathologyReview", c -> c.primary().expertPathologyReview());

  /** The ALK status. */
  public static final Question<TestResult> ALK =
      Facts.choice("primary.alkStatus", TestResult.class, c -> c.primary().alkStatus());

  /**
   * Whether ALK was tested: if a status is told; not, if it is not and the list of tests is
   * complete. A status beside a complete list without a test is a conflict.
   */
  public static final Question<Boolean> ALK_STATUS_TOLD =
      Question.of("ALK tested", Tumor::alkStatusTold);

  /** The caller's judgement that the tumor is sensitive to doxorubicin. */
  public static final Question<Boolean> JUDGED_SENSITIVE_TO_DOXORUBICIN =
      Facts.truth(
          "primary.agentSensitivity.doxorubicin",
          c -> c.primary().agentSensitivity().doxorubicin());

  /** The caller's judgement that the tumor is sensitive to ifosfamide. */
  public static final Question<Boolean> JUDGED_SENSITIVE_TO_IFOSFAMIDE =
      Facts.truth(
          "primary.agentSensitivity.ifosfamide", c -> c.primary().agentSensitivity().ifosfamide());

  /** The caller's judgement that the tumor is sensitive to trabectedin. */
  public static final Question<Boolean> JUDGED_SENSITIVE_TO_TRABECTEDIN =
      Facts.truth(
          "primary.agentSensitivity.trabectedin",
          c -> c.primary().agentSensitivity().trabectedin());

  private Tumor() {}

  private static Reading<Boolean> alkStatusTold(CaseFacts facts) {
    FactSheet sheet = new FactSheet();
    if (sheet.value("primary.alkStatus", facts.patientCase().primary().alkStatus()).isKnown()) {
      return sheet.truth(Ternary.YES);
    }
    Listing<MolecularTest> tests = facts.patientCase().primary().molecularTests();
    sheet.list("primary.molecularTests", tests);
    return sheet.truth(tests.complete().isYes() ? Ternary.NO : Ternary.UNKNOWN);
  }

  private static Reading<HistologicEntity> entity(CaseFacts facts) {
    Known<Histology> histology = HistologyCodes.histology(facts.patientCase());
    ImmutableList<HistologicEntity> candidates =
        histology.value().map(known -> known.candidates().asList()).orElse(EVERY_ENTITY);
    ImmutableList<FactPath> unknown =
        candidates.size() == 1 ? ImmutableList.of() : ImmutableList.of(HISTOLOGY_PATH);
    return new Reading<>(candidates, unknown, Facts.one(Facts.read(HISTOLOGY_PATH, histology)));
  }
}
