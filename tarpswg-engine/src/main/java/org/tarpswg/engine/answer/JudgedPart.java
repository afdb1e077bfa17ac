// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.answer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.engine.rule.WhenRead;
import org.tarpswg.evidence.Part;
import org.tarpswg.model.answer.Derivation;
import org.tarpswg.model.answer.MissingFact;
import org.tarpswg.model.answer.PartFinding;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.guideline.Applicability;
import org.tarpswg.model.guideline.Direction;
import org.tarpswg.model.guideline.Force;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.PartId;

/** What is said of one part, worked out as it is read. */
final class JudgedPart extends PartFinding {
  private final Part printed;
  private final Judged judged;
  private final WhenRead<Derivation> derivation;

  JudgedPart(Part printed, Judged judged, WhenRead<Derivation> derivation) {
    this.printed = printed;
    this.judged = judged;
    this.derivation = derivation;
  }

  @Override
  public PartId part() {
    return printed.id();
  }

  @Override
  public Applicability applicability() {
    return judged.applicability();
  }

  @Override
  public Optional<Fulfillment> fulfillment() {
    return judged.fulfillment();
  }

  @Override
  public Optional<Direction> direction() {
    return Optional.of(printed.direction());
  }

  @Override
  public Optional<Force> force() {
    return Optional.of(printed.force());
  }

  @Override
  public String advice() {
    return judged.advises() ? printed.gist() : FindingJudge.NO_ADVICE;
  }

  @Override
  public ImmutableList<FactPath> targets() {
    return judged.targets();
  }

  @Override
  public ImmutableList<MissingFact> missingForApplicability() {
    return judged.missingForApplicability();
  }

  @Override
  public ImmutableList<MissingFact> missingForFulfillment() {
    return judged.missingForFulfillment();
  }

  @Override
  public Derivation derivation() {
    return derivation.get();
  }
}
