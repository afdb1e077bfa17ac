// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.stability.Stable;

/**
 * An entry of the reference list, taken apart; nothing in it is corrected. What an entry does not
 * print is empty. Immutable.
 */
@Stable
@Value.Immutable
public interface Reference {

  /** Its number, 1 to 123. The first 31 print none: theirs is counted. */
  int number();

  /** The authors as printed, with "et al." where it is printed. */
  String authors();

  /** The title as printed, without its full stop. */
  String title();

  /** The journal as abbreviated in print. */
  String journal();

  /** The year of publication. */
  int year();

  /** The volume. */
  Optional<String> volume();

  /** The issue as printed, such as 5, 4C or Suppl 3. */
  Optional<String> issue();

  /**
   * The pages as printed, pages of a discussion included; a single article number stands here too.
   */
  Optional<String> pages();

  /** The publisher's item identifier that reference 114 prints in place of pages. */
  Optional<String> pii();

  /** The whole entry as printed, without its number. */
  String printed();

  /** The earlier number under which the same paper stands in the list already. */
  Optional<Integer> sameAs();
}
