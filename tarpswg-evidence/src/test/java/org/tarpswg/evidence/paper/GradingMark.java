// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The bracket with level of evidence and grade of recommendation that closes a clause. */
final class GradingMark {
  private static final String MARK = "\\(((?:I|II|III|IV|V)[A-E])\\)";
  private static final Pattern ANYWHERE = Pattern.compile(MARK);
  private static final Pattern AT_END = Pattern.compile(MARK + "$");

  private GradingMark() {}

  /** Every mark of the text, in printed order; group 1 is the grading. */
  static List<MatchResult> in(String text) {
    return ANYWHERE.matcher(text).results().toList();
  }

  /** Whether the text ends with a mark, so that nothing of it is to come. */
  static boolean closes(String text) {
    return AT_END.matcher(text).find();
  }

  /** The grading of a text that has exactly one. */
  static String only(String text, String where) {
    List<MatchResult> marks = in(text);
    if (marks.size() != 1) {
      throw new IllegalStateException(where + " has " + marks.size() + " gradings, not one");
    }
    return marks.get(0).group(1);
  }
}
