// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.peer;

import static org.tarpswg.model.clinical.RadiographicAppearance.ATYPICAL;
import static org.tarpswg.model.clinical.RadiographicAppearance.LESS_CHARACTERISTIC;
import static org.tarpswg.model.clinical.RadiographicAppearance.TYPICAL;
import static org.tarpswg.model.known.Ternary.NO;
import static org.tarpswg.model.known.Ternary.UNKNOWN;
import static org.tarpswg.model.known.Ternary.YES;

import java.util.function.Function;
import org.tarpswg.benchmarks.slice.LesionFacts;
import org.tarpswg.benchmarks.slice.Names;
import org.tarpswg.benchmarks.slice.SliceFacts;
import org.tarpswg.benchmarks.slice.Subject;
import org.tarpswg.model.known.Ternary;

/**
 * Plain Java by Kleene's tables: it says of every subject whether it applies, does not, or is open,
 * and neither why nor what is missing.
 */
public final class ThreeValuedJava implements Peer<SliceFacts> {

  /** One. */
  public ThreeValuedJava() {}

  /**
   * What it says of all subjects.
   *
   * @param applies those that apply, a bit for each
   * @param open those that are open, a bit for each
   */
  public record Verdicts(long applies, long open) {}

  @Override
  public String name() {
    return "hand-written Java, three-valued";
  }

  @Override
  public SliceFacts prepare(SliceFacts facts) {
    return facts;
  }

  @Override
  public long applies(SliceFacts facts) {
    return judge(facts).applies();
  }

  /** What it says of every subject. */
  public Verdicts judge(SliceFacts facts) {
    Sheet sheet = new Sheet();
    Ternary disease = Names.among(facts.statuses(), Names.DISEASE);
    Ternary addressable = facts.retroperitoneal().and(disease);
    Ternary in = addressable.and(entity(facts, Names.INCLUDED));
    Ternary limited = addressable.and(entity(facts, Names.LIMITED));
    Ternary either = addressable.and(entity(facts, Names.ADDRESSED));
    Ternary present =
        Names.among(facts.statuses(), Names.PERHAPS_PRESENT)
            .and(facts.provenLesion().or(Names.among(facts.statuses(), Names.CONFIRMED)));
    sheet.put(Subject.IN_SCOPE, in);
    sheet.put(Subject.IN_LIMITED_SCOPE, limited);
    sheet.put(Subject.OUT_OF_SCOPE, either.not());
    sampling(sheet, facts, either);
    Ternary treatment = in.and(present);
    criteria(sheet, treatment);
    recurrence(sheet, facts, treatment);
    first(sheet, facts, treatment);
    later(sheet, facts, treatment, limited.and(present));
    return new Verdicts(sheet.applies, sheet.open);
  }

  private static void sampling(Sheet sheet, SliceFacts facts, Ternary gate) {
    Ternary reason = facts.otherMalignancy().or(facts.hereditarySyndrome());
    sheet.put(
        Subject.S12_A,
        gate.and(some(facts, UNKNOWN, ThreeValuedJava::isWaivable))
            .and(facts.biopsyProven())
            .and(reason.not()));
    sheet.put(
        Subject.S12_B,
        gate.and(some(facts, reason.or(UNKNOWN), lesion -> reason.or(isSuspect(lesion)))));
    sheet.put(Subject.S12_C, gate.and(some(facts, UNKNOWN, LesionFacts::destroyed)));
    sheet.put(
        Subject.S12_D, gate.and(facts.researchTissueWanted()).and(some(facts, YES, lesion -> YES)));
  }

  /** Of an unlisted lesion nothing is known but what the patient brings. */
  private static Ternary some(
      SliceFacts facts, Ternary ofOthers, Function<LesionFacts, Ternary> each) {
    Ternary some = facts.otherLesions().and(ofOthers);
    for (LesionFacts lesion : facts.lesions()) {
      some = some.or(each.apply(lesion));
    }
    return some;
  }

  private static Ternary isWaivable(LesionFacts lesion) {
    return lesion.lungOrLiver().and(lesion.looks(TYPICAL)).and(lesion.unusual().not());
  }

  private static Ternary isSuspect(LesionFacts lesion) {
    return lesion
        .looks(ATYPICAL)
        .or(lesion.looks(LESS_CHARACTERISTIC).and(lesion.lungOrLiver()))
        .or(lesion.unusual());
  }

  private static void criteria(Sheet sheet, Ternary treatment) {
    sheet.put(Subject.S24_A, treatment);
    sheet.put(Subject.S24_B, treatment);
    sheet.put(Subject.S24_C, treatment);
    sheet.put(Subject.S25_A, treatment);
    sheet.put(Subject.S25_B, treatment);
    sheet.put(Subject.S25_C, treatment);
  }

  private static void recurrence(Sheet sheet, SliceFacts facts, Ternary treatment) {
    Ternary back = treatment.and(facts.recurrent()).and(facts.metastasectomy());
    sheet.put(
        Subject.S36_A, back.and(facts.lowVolume().or(facts.longInterval()).or(facts.responded())));
    sheet.put(
        Subject.S36_B,
        back.and(facts.highGrade().or(facts.highVolume()).or(facts.shortInterval())));
  }

  private static void first(Sheet sheet, SliceFacts facts, Ternary treatment) {
    Ternary first = treatment.and(facts.firstLine());
    Ternary allowed = facts.contraindicated().not();
    Ternary palliation = first.and(facts.palliative()).and(allowed);
    Ternary shrinkage =
        treatment.and(facts.downsizing()).and(facts.noAnthracyclineYet()).and(allowed);
    sheet.put(Subject.S40A, palliation);
    sheet.put(Subject.S40B, palliation.and(facts.sensitiveToDoxorubicin()));
    sheet.put(Subject.S41A, shrinkage);
    sheet.put(Subject.S41B, shrinkage.and(entity(facts, Names.LMS_OR_SFT)));
    sheet.put(Subject.S42, first);
  }

  private static void later(Sheet sheet, SliceFacts facts, Ternary treatment, Ternary limited) {
    Ternary later = facts.firstLine().not();
    Ternary opened = later.or(facts.contraindicated());
    Ternary open = treatment.and(opened);
    Ternary ifosfamide = entity(facts, Names.FOR_IFOSFAMIDE);
    Ternary trabectedin = entity(facts, Names.FOR_TRABECTEDIN);
    sheet.put(Subject.S43A_GENERIC, open.and(ifosfamide.or(facts.sensitiveToIfosfamide())));
    sheet.put(Subject.S43A_INFUSIONAL, open.and(ifosfamide));
    sheet.put(Subject.S43A_HIGH_DOSE, open.and(entity(facts, Names.ONLY_SYNOVIAL)));
    sheet.put(Subject.S43B, open.and(trabectedin.or(facts.sensitiveToTrabectedin())));
    sheet.put(Subject.S43C, treatment.and(later).and(entity(facts, Names.TABLE_1_LIPOSARCOMA)));
    sheet.put(Subject.S43D, open.and(entity(facts, Names.LIPOSARCOMA).not()));
    sheet.put(Subject.S43E, open);
    sheet.put(Subject.S43F, open.and(entity(facts, Names.LMS_OR_SFT)));
    sheet.put(Subject.S43G, open.and(entity(facts, Names.ONLY_SFT)));
    sheet.put(Subject.S43H, limited.and(opened).and(entity(facts, Names.PECOMA_FAMILY)));
    sheet.put(Subject.S43I, limited.and(opened).and(entity(facts, Names.ONLY_IMT)));
  }

  private static Ternary entity(SliceFacts facts, long named) {
    return Names.among(facts.entities(), named);
  }

  private static final class Sheet {
    private long applies;
    private long open;

    private void put(Subject subject, Ternary truth) {
      if (truth == YES) {
        applies |= subject.bit();
      } else if (truth != NO) {
        open |= subject.bit();
      }
    }
  }
}
