// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.assessment;

import static org.tarpswg.engine.rule.Condition.allOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.tarpswg.engine.reading.Judged;
import org.tarpswg.engine.reading.ResectionCriteria;
import org.tarpswg.engine.rule.Condition;
import org.tarpswg.engine.rule.Possible;
import org.tarpswg.engine.statement.IntraAbdominalMetastases;
import org.tarpswg.model.answer.AnswerLine;
import org.tarpswg.model.guideline.Fulfillment;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.known.Ternary;

/** The table of criteria beside a verdict on metastasectomy: never a bare yes or no. */
final class CandidacyLines {
  private CandidacyLines() {}

  static ImmutableList<AnswerLine> of(Lines lines) {
    ImmutableList.Builder<AnswerLine> all = ImmutableList.builder();
    all.add(
        criterion(lines, "24A", "the primary is cleared (R0 or R1)", PRIMARY),
        manageable(lines),
        criterion(lines, "24C", "fit for the operation", ResectionCriteria.FIT),
        feature(lines, "25A", "a low volume of disease", ResectionCriteria.LOW_VOLUME),
        feature(
            lines,
            "25B",
            "12 months or more to the first metastases",
            ResectionCriteria.LONG_INTERVAL),
        response(lines),
        discourager(lines, "HIGH_GRADE", "a high grade", ResectionCriteria.HIGH_GRADE),
        discourager(lines, "HIGH_VOLUME", "a high volume", ResectionCriteria.HIGH_VOLUME),
        discourager(
            lines,
            "SHORT_INTERVAL",
            "under 12 months since the last clearance",
            ResectionCriteria.SHORT_INTERVAL),
        oligometastatic(lines));
    all.addAll(Lines.unlessNo(ImmutableList.of(severalOrgans(lines), disagreement(lines))));
    for (String clause : ImmutableList.of("18", "19", "22")) {
      outstanding(lines, clause, all);
    }
    return all.build();
  }

  private static final Condition PRIMARY = ResectionCriteria.PRIMARY_CLEARED;

  private static AnswerLine criterion(Lines lines, String id, String words, Condition condition) {
    return lines
        .condition("CRITERION_" + id, words, condition)
        .anchors(ImmutableList.of(Lines.anchor(part(id))))
        .build();
  }

  private static AnswerLine manageable(Lines lines) {
    return lines
        .condition(
            "CRITERION_24B",
            "every metastasis can be resected or ablated",
            ResectionCriteria.ALL_MANAGEABLE)
        .anchors(ImmutableList.of(Lines.anchor("24.b")))
        .notes(
            ResectionCriteria.PALLIATIVE.truth(Possible.of(lines.facts())).isYes()
                ? ImmutableList.of("palliation lifts this criterion and no other")
                : ImmutableList.of())
        .build();
  }

  private static AnswerLine feature(Lines lines, String id, String words, Condition condition) {
    return lines
        .condition("FEATURE_" + id, words, condition)
        .anchors(ImmutableList.of(Lines.anchor(part(id))))
        .build();
  }

  private static AnswerLine response(Lines lines) {
    return lines
        .condition(
            "FEATURE_25C",
            "a confirmed response, or stable for six months or longer",
            ResectionCriteria.RESPONDED)
        .notApplicable(
            ResectionCriteria.RESPONSE_NOT_APPLICABLE.truth(Possible.of(lines.facts())).isYes())
        .anchors(ImmutableList.of(Lines.anchor("25.c")))
        .build();
  }

  private static AnswerLine discourager(
      Lines lines, String code, String words, Condition condition) {
    return lines
        .condition("DISCOURAGER_" + code, words, condition)
        .notApplicable(
            ResectionCriteria.RECURRED_AFTER_METASTASECTOMY
                .truth(Possible.of(lines.facts()))
                .isNo())
        .anchors(ImmutableList.of(Lines.anchor("36.b")))
        .notes(ImmutableList.of("counts where metastases have come back after a metastasectomy"))
        .build();
  }

  private static AnswerLine oligometastatic(Lines lines) {
    return lines
        .condition(
            "OLIGOMETASTATIC",
            "oligometastatic, as judged",
            Judged.OLIGOMETASTATIC.is(true, "oligometastatic disease"))
        .narrative(ImmutableList.of(NarrativePoint.NL1))
        .notes(ImmutableList.of("no number is printed; it decides nothing here"))
        .build();
  }

  private static AnswerLine severalOrgans(Lines lines) {
    return lines
        .due("SEVERAL_ORGANS", "metastases beside those in the lung are no bar by themselves", "28")
        .build();
  }

  private static AnswerLine disagreement(Lines lines) {
    return lines
        .condition(
            "DISAGREEMENT_32",
            "the paper disagrees with itself: 32 keeps surgery in multifocal disease for"
                + " palliation, while 36 with Figure 1 and NS2 discuss it after a response",
            allOf(IntraAbdominalMetastases.MULTIFOCAL, ResectionCriteria.RESPONDED))
        .anchors(ImmutableList.of(Lines.anchor("32.i"), Lines.anchor("36.a")))
        .narrative(ImmutableList.of(NarrativePoint.NS2))
        .readings(ImmutableSet.of("R22"))
        .build();
  }

  private static void outstanding(
      Lines lines, String clause, ImmutableList.Builder<AnswerLine> all) {
    AnswerLine line =
        lines.due("OUTSTANDING_" + clause, lines.finding(clause).advice(), clause).build();
    boolean open =
        line.fulfillment()
            .filter(
                state ->
                    state == Fulfillment.OUTSTANDING
                        || state == Fulfillment.NOT_DOCUMENTED
                        || state == Fulfillment.CONTRAVENED)
            .isPresent();
    if (line.truth() == Ternary.YES && open) {
      all.add(line);
    }
  }

  private static String part(String id) {
    return id.substring(0, 2) + "." + id.substring(2).toLowerCase(Locale.ROOT);
  }
}
