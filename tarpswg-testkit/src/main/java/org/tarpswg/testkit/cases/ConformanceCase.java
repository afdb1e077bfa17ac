// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.cases;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.stability.Evolving;

/**
 * One patient and what a right answer says of the point at issue. It is silent about all else: an
 * answer may say more, never something different. Immutable.
 *
 * @param id the name of its file and a number, such as {@code statement-19-07}; it stays with the
 *     case, and is never given to another
 * @param subject the file's subject, such as {@code statement 19}
 * @param title one sentence a clinician would sign
 * @param about the clause, part or assessment kind at issue, such as {@code 19.relapse}
 * @param because what in the paper says so, in our words
 * @param readings the readings it rests on, by number
 * @param boundary the threshold it probes and the side, such as {@code "25.b at"}; empty if none
 * @param patientCase the patient
 * @param expected what a right answer says
 */
@Evolving
public record ConformanceCase(
    String id,
    String subject,
    String title,
    String about,
    String because,
    ImmutableSet<String> readings,
    String boundary,
    PatientCase patientCase,
    Expectation expected) {

  @Override
  public String toString() {
    return subject + ", " + about + ": " + title;
  }
}
