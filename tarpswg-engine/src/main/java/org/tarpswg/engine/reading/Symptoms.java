// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.RecordQuestion;
import org.tarpswg.model.clinical.Symptom;
import org.tarpswg.model.clinical.SymptomKind;

/** What the facts say about symptoms from the disease. */
public final class Symptoms {

  /** What kind of symptom it is. */
  public static final RecordQuestion<Symptom, SymptomKind> KIND =
      Facts.choiceOf("kind", "kind of symptom", SymptomKind.class, Symptom::kind);

  /** There is a symptom. */
  public static final Condition.Exists<Symptom> SOME =
      Lists.SYMPTOMS.some("there is a symptom from the disease", symptom -> Condition.allOf());

  private Symptoms() {}
}
