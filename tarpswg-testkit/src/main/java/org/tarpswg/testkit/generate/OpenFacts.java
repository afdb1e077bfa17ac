// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.testkit.generate;

import com.google.common.collect.ImmutableSet;
import org.tarpswg.model.clinical.Histology;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.fact.Domain;
import org.tarpswg.model.fact.FactPath;
import org.tarpswg.model.fact.RecordType;
import org.tarpswg.model.known.Known;
import org.tarpswg.model.known.Listing;
import org.tarpswg.model.known.PartialDate;
import org.tarpswg.model.known.Ternary;
import org.tarpswg.model.stability.Evolving;

/**
 * What a case does not settle: unknown facts, whether a list is complete where nobody has said, the
 * records that a list may still get, a histology with several candidates, a date that is not exact.
 */
@Evolving
public final class OpenFacts implements CaseChange {
  private static final String ANY = "[*]";

  private final ImmutableSet.Builder<FactPath> found = ImmutableSet.builder();

  private OpenFacts() {}

  /** The open facts of a case; of a list that may go on, its path and {@code list[*]}. */
  public static ImmutableSet<FactPath> of(PatientCase patientCase) {
    OpenFacts open = new OpenFacts();
    open.applyTo(patientCase);
    return open.found.build();
  }

  /** Whether this fact is among them; the fact of any unlisted record is where its list is. */
  public static boolean contain(ImmutableSet<FactPath> open, FactPath fact) {
    int unlisted = fact.text().indexOf(ANY);
    return open.contains(
        unlisted < 0 ? fact : FactPath.of(fact.text().substring(0, unlisted) + ANY));
  }

  @Override
  public Ternary truth(FactPath path, Ternary told) {
    add(path, !told.isKnown());
    return told;
  }

  @Override
  public <T> Known<T> value(FactPath path, Domain<T> domain, Known<T> told) {
    add(path, told.value().map(OpenFacts::isLoose).orElse(true));
    return told;
  }

  private static boolean isLoose(Object value) {
    return (value instanceof Histology histology && histology.candidates().size() > 1)
        || (value instanceof PartialDate date && !date.isExact());
  }

  @Override
  public <E> Listing<E> listing(FactPath path, RecordType<E, ?> type, Listing<E> told) {
    add(path, !told.complete().isYes());
    add(path.element("*"), !told.complete().isYes());
    add(path.complete(), !told.complete().isKnown());
    return told;
  }

  private void add(FactPath path, boolean open) {
    if (open) {
      found.add(path);
    }
  }
}
