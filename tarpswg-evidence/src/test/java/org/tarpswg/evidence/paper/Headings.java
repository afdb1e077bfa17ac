// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence.paper;

import java.util.regex.Pattern;

/** The lines of the paper that stand alone and part it into sections. */
final class Headings {
  static final Pattern RESULTS = Pattern.compile("Results");
  static final Pattern CONCLUSIONS = Pattern.compile("Conclusions");
  static final Pattern REFERENCES = Pattern.compile("References");
  static final Pattern APPENDIX = Pattern.compile("Appendix: .+");

  private Headings() {}
}
