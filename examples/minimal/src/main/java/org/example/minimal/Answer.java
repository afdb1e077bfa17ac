package org.example.minimal;

import org.tarpswg.engine.Tarpswg;
import org.tarpswg.model.answer.Recommendations;
import org.tarpswg.model.json.CaseReader;

/** The smallest program: model, evidence and engine answer a case. */
public final class Answer {
  private Answer() {}

  /** Prints the class of scope and the number of findings. */
  public static void main(String[] arguments) {
    Recommendations answer =
        Tarpswg.recommend(
            CaseReader.strict()
                .read(
                    """
                    {"asOf": "2018-03-01",
                     "primary": {"site": "RETROPERITONEUM", "histology": "LMS"},
                     "disease": {"status": "CONFIRMED"}}
                    """));
    System.out.println(answer.scope().scopeClass() + " " + answer.findings().size());
  }
}
