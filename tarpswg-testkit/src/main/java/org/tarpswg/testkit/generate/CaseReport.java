// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import net.jqwik.api.SampleReportingFormat;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.stability.Evolving;

/** Reports cases as their JSON, in which what is unknown takes no room. Found by jqwik itself. */
@Evolving
public final class CaseReport implements SampleReportingFormat {

  /** For jqwik. */
  public CaseReport() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof PatientCase
        || value instanceof Refinement
        || value instanceof FactAddition;
  }

  @Override
  public Object report(Object value) {
    if (value instanceof Refinement step) {
      return new Written("less " + json(step.less()) + "more " + json(step.more()));
    }
    if (value instanceof FactAddition added) {
      return new Written(added.path() + " added to " + json(added.before()));
    }
    return new Written(json((PatientCase) value));
  }

  private static String json(PatientCase patientCase) {
    return CaseWriter.write(patientCase);
  }

  private record Written(String text) {
    @Override
    public String toString() {
      return text;
    }
  }
}
