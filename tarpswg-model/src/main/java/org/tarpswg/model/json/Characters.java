// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.model.json;

/** Tells whole characters from halves: a surrogate without its partner has no form in UTF-8. */
final class Characters {
  private Characters() {}

  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  /** The text on one line and in whole characters: what is neither is shown as a question mark. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || isHalf(c) ? '?' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
