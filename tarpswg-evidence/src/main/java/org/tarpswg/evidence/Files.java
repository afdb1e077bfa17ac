// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The data files, each read when it is first asked for, once, and whole. A broken one is read again
 * and fails again.
 */
final class Files {
  private static final int LUNG_SERIES = 33;
  private static final int LIVER_SERIES = 12;

  private final DataSource source;
  private final Supplier<String> hash;

  final Supplier<Statements> statements;
  final Supplier<Narrative> narrative;
  final Supplier<Consensus> consensus;
  final Supplier<SubtypeTable> table1;
  final Supplier<GradingScale> table2;
  final Supplier<SeriesTable> table3;
  final Supplier<SeriesTable> table4;
  final Supplier<Trials> table5;
  final Supplier<References> references;
  final Supplier<ImmutableList<Collaborator>> collaborators;
  final Supplier<ImmutableList<Erratum>> errata;
  final Supplier<ImmutableList<Advisory>> advisories;
  final Supplier<ImmutableList<DosedRegimen>> regimens;
  final Supplier<Terminology> terminology;

  Files(DataSource source) {
    this.source = source;
    statements = lazily(Statements::read);
    narrative = lazily(Narrative::read);
    consensus = lazily(ConsensusFile::read);
    table1 = lazily(SubtypeTable::read);
    table2 = lazily(GradingScale::read);
    table3 = lazily(from -> SeriesTable.read(from, DataFile.TABLE_3, LUNG_SERIES));
    table4 = lazily(from -> SeriesTable.read(from, DataFile.TABLE_4, LIVER_SERIES));
    table5 = lazily(Trials::read);
    references = lazily(References::read);
    collaborators = lazily(Collaborators::read);
    errata = lazily(Errata::read);
    advisories = lazily(Advisories::read);
    regimens = lazily(DosedRegimens::read);
    terminology = lazily(TerminologyFile::read);
    hash = lazily(Digest::of);
  }

  private <T> Supplier<T> lazily(Function<DataSource, T> reader) {
    return Suppliers.memoize(() -> reader.apply(source));
  }

  String hash() {
    return hash.get();
  }

  void readAll() {
    ImmutableList<Supplier<?>> all =
        ImmutableList.of(
            statements,
            narrative,
            consensus,
            table1,
            table2,
            table3,
            table4,
            table5,
            references,
            collaborators,
            errata,
            advisories,
            regimens,
            terminology);
    all.forEach(file -> requireNonNull(file.get(), "file"));
  }
}
