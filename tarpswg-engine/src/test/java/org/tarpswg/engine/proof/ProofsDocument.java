// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.proof;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.tarpswg.engine.TestTable;
import org.tarpswg.engine.assessment.Ladders;
import org.tarpswg.engine.option.OptionConditions;

/** docs/PROOFS.md: what is proved of all cases at once, from the tables that the proofs read. */
final class ProofsDocument {
  private ProofsDocument() {}

  static String text() {
    return """
        # Proofs

        What is proved of every case there is, not of examples. Generated from the tables that the proofs read; the build
        fails when this file is stale or when a proof no longer holds.

        ## How

        Every rule is a tree of conditions, and every condition ends in tests of the answer to a question. Each value of
        each question becomes a logical atom, exactly one of which holds; a condition about a list ("some lesion ...")
        speaks of supposed records, each there or not, as many as a counterexample can need. A satisfiability solver
        (LogicNG) then decides over all values of all questions at once. "These two never hold together" is a proof: it
        rests on the rules, on the axioms below and on nothing else, and it holds under every policy, since the switches of
        the policy are atoms too. It covers sparse cases as well: what applies to a sparse case applies to all its
        completions. "They can hold together" names no case; that everything is reachable is shown by the conformance cases,
        in which each clause and part applies at least once.

        ## What is taken for granted

        Questions are free of each other, but for these axioms. Each is held against every conformance case.

        """
        + table("axiom", "holds of", "from")
        + Theory.ALWAYS.stream().map(axiom -> row(axiom, "every case")).collect(joining())
        + Theory.WITHOUT_CONFLICT.stream()
            .map(axiom -> row(axiom, "every case that tells no conflict"))
            .collect(joining())
        + """

        ## Nothing is out of reach

        """
        + reach()
        + """

        ## What always holds behind its gate

        All other clauses and parts can fail to apply to a patient of whom they can speak.

        """
        + table("clause or part", "because")
        + rows("always.csv")
        + """

        ## What never holds together

        Each on the left excludes each on the right. A number alone is a statement with all its clauses. No other pair of
        clauses or parts excludes each other.

        """
        + table("these", "never with these", "because")
        + rows("exclusions.csv")
        + """

        ## What always comes with what

        """
        + table("where this applies", "these apply too", "because")
        + rows("entailments.csv")
        + """

        ## Where the paper is silent

        Each question is answered by one of the clauses everywhere but in its gap, and by none of them there.

        """
        + table("question", "clauses", "gap")
        + Gaps.ALL.stream()
            .map(gap -> line(List.of(gap.question(), gap.clauses(), gap.words())))
            .collect(joining())
        + """

        ## For and against at once

        What is printed against something, as a restriction or as a waiver, is set against whatever speaks for the same act;
        of tissue, lesion by lesion. Exactly these pairs can be said of one patient or lesion at once. Each is shown by a
        case.

        """
        + table("for", "against", "reading", "what is made of it")
        + Tensions.REGISTERED.stream()
            .map(one -> line(List.of(one.one(), one.other(), one.reading(), one.outcome())))
            .collect(joining())
        + """

        The acts:

        """
        + table("act", "spoken for by", "spoken against by")
        + rows("acts.csv", 3)
        + """

        ## Where a regimen can be offered

        Exactly in these histologies and situations, whatever else is told. first, later: the line, anthracyclines being
        possible; firstWithout, laterWithout: the line, anthracyclines being contraindicated.

        """
        + table("regimen", "histologies", "situations")
        + rows("options.csv");
  }

  private static String reach() {
    long clauses = Claim.ALL.stream().map(Claim::clause).distinct().count();
    return """
        - Each of the %d clauses can apply; so can each of their %d parts and single outputs, with every rung of what has
          become of it.
        - Each of the %d rungs of candidacy for metastasectomy, the %d of local ablation and the %d of the need of a biopsy is
          reached by some patient or lesion.
        - Each of the %d regimens can be offered.
        """
        .formatted(
            clauses,
            Claim.ALL.size(),
            Ladders.candidacy().size(),
            LaddersTest.ablation().size(),
            LaddersTest.biopsy().size(),
            OptionConditions.OFFERED.size());
  }

  private static String row(Theory.Axiom axiom, String of) {
    return line(List.of(axiom.name(), of, axiom.why()));
  }

  private static String rows(String file) {
    return rows(file, Integer.MAX_VALUE);
  }

  private static String rows(String file, int columns) {
    return TestTable.rows(ProofsDocument.class, file).stream()
        .map(row -> line(row.subList(0, Math.min(columns, row.size()))))
        .collect(joining());
  }

  private static String table(String... columns) {
    return line(List.of(columns)) + line(Stream.of(columns).map(column -> "---").toList());
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.isEmpty() ? "-" : cell)
        .collect(joining(" | ", "| ", " |\n"));
  }
}
