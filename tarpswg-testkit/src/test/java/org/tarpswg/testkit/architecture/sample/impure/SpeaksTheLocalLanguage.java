// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.architecture.sample.impure;

/** Formats in the language of the machine. */
public final class SpeaksTheLocalLanguage {
  private SpeaksTheLocalLanguage() {}

  /** The number as it is written here. */
  @SuppressWarnings("AnnotateFormatMethod")
  public static String written(int number) {
    return "%d".formatted(number);
  }
}
