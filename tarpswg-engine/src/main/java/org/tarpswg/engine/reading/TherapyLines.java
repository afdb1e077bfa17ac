// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.clinical.SystemicTherapy;
import org.tarpswg.model.clinical.TherapySetting;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;

/**
 * The lines of systemic therapy for advanced disease that the history holds. A course around an
 * operation is none. The order of the list says nothing; dates do. Immutable.
 *
 * @param advanced the courses that surely were lines, as they are listed
 * @param number how many lines there can have been
 * @param last the line that surely came last; empty if there was none or if that is open
 */
public record TherapyLines(
    ImmutableList<Course> advanced, CountRange number, Optional<Course> last) {

  /**
   * A course with its place in the case.
   *
   * @param place its index in the list, by which its facts are addressed
   * @param therapy the course
   */
  public record Course(int place, SystemicTherapy therapy) {
    private Ternary isLine() {
      return therapy.setting().is(TherapySetting.ADVANCED);
    }

    private boolean surelyPrecedes(Course other) {
      Known<PartialDate> start = other.therapy.start();
      return before(therapy.start(), start) || before(therapy.end(), start);
    }

    private static boolean before(Known<PartialDate> one, Known<PartialDate> other) {
      return one.test(day -> other.test(then -> day.isBefore(then).isYes()).isYes()).isYes();
    }
  }

  /** Reads the history. */
  public static TherapyLines of(PatientCase patientCase) {
    Listing<SystemicTherapy> told = patientCase.systemicTherapies();
    ImmutableList.Builder<Course> advanced = ImmutableList.builder();
    ImmutableList.Builder<Course> perhaps = ImmutableList.builder();
    for (int place = 0; place < told.entries().size(); place++) {
      Course course = new Course(place, told.entries().get(place));
      if (course.isLine().isYes()) {
        advanced.add(course);
      }
      if (!course.isLine().isNo()) {
        perhaps.add(course);
      }
    }
    return counted(advanced.build(), perhaps.build(), told.complete().isYes());
  }

  private static TherapyLines counted(
      ImmutableList<Course> advanced, ImmutableList<Course> perhaps, boolean complete) {
    CountRange number = new CountRange(advanced.size(), perhaps.size());
    return complete
        ? new TherapyLines(advanced, number, last(advanced, perhaps))
        : new TherapyLines(advanced, number.orMore(), Optional.empty());
  }

  private static Optional<Course> last(
      ImmutableList<Course> advanced, ImmutableList<Course> perhaps) {
    return advanced.stream()
        .filter(
            course ->
                perhaps.stream()
                    .allMatch(other -> other.equals(course) || other.surelyPrecedes(course)))
        .findFirst();
  }

  /** Whether one number is left: the list is complete and the setting of each course known. */
  public boolean isNumberKnown() {
    return number.isKnown();
  }

  /** The line that comes next, as counted from the history: one more than there were. */
  public CountRange next() {
    return number.plus(CountRange.exactly(1));
  }
}
