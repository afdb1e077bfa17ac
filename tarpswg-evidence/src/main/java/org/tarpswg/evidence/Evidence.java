// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import static com.google.common.collect.MoreCollectors.onlyElement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.clinical.HistologicEntity;
import org.tarpswg.model.clinical.Regimen;
import org.tarpswg.model.guideline.ClauseId;
import org.tarpswg.model.guideline.EvidenceLevel;
import org.tarpswg.model.guideline.NarrativePoint;
import org.tarpswg.model.guideline.PartId;
import org.tarpswg.model.guideline.RecommendationGrade;
import org.tarpswg.model.guideline.Trial;
import org.tarpswg.model.problem.InvalidValueException;
import org.tarpswg.model.stability.Stable;

/**
 * The evidence base: everything the paper says, as data, with the errata and advisories beside it.
 *
 * <pre>{@code
 * Evidence evidence = Evidence.edition2018();
 * Clause eribulin = evidence.clause(ClauseId.of("43c"));
 * eribulin.grading();                       // IB
 * evidence.references(eribulin.id());       // Schoffski 2016, taken apart
 * evidence.trialsBehind(eribulin.id());     // the row of Table 5, as printed and as typed
 * evidence.errata(eribulin.id());           // table and clause disagree on leiomyosarcoma
 * evidence.citedBy(89);                     // and back again
 * }</pre>
 *
 * <p>Numbers, names and cells are as printed; sentences are gists in other words. Errata and
 * advisories change none of it. A file is read when something in it is first asked for, once, and
 * whole: what is wrong in it is a {@link BrokenDataException} at that moment, and at each later
 * one. {@link #readAll} asks for all of them. Immutable, and safe to share between threads.
 */
@Stable
public final class Evidence {
  private final Files files;

  private static final class Edition2018 {
    private static final Evidence INSTANCE = new Evidence(DataSource::shipped);
  }

  Evidence(DataSource source) {
    files = new Files(source);
  }

  /** The consensus of 2018, the only edition there is. */
  public static Evidence edition2018() {
    return Edition2018.INSTANCE;
  }

  /** The year of the edition. */
  public String edition() {
    return DataFile.EDITION;
  }

  /** The SHA-256 of all data files in fixed order, in hexadecimal; equal hashes mean equal data. */
  public String contentHash() {
    return files.hash();
  }

  /**
   * Reads every file now, for those who would rather fail at the start.
   *
   * @throws BrokenDataException if one is broken
   */
  public Evidence readAll() {
    files.readAll();
    return this;
  }

  /** The 43 statements in printed order. */
  public ImmutableList<Statement> statements() {
    return files.statements.get().list();
  }

  /**
   * A statement by its number.
   *
   * @throws InvalidValueException if it is not 1 to 43
   */
  public Statement statement(int number) {
    if (number < 1 || number > Statements.COUNT) {
      throw new InvalidValueException(
          Integer.toString(number), "a statement from 1 to 43", "Take it from a clause's id.");
    }
    return statements().get(number - 1);
  }

  /** The 56 clauses in printed order. */
  public ImmutableList<Clause> clauses() {
    return files.statements.get().clauses();
  }

  /** A clause by its id. */
  public Clause clause(ClauseId id) {
    return files.statements.get().clause(id);
  }

  /**
   * A part by its id.
   *
   * @throws InvalidValueException if the clause has no such part
   */
  public Part part(PartId id) {
    return files
        .statements
        .get()
        .part(id)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    id.toString(),
                    "one of the parts "
                        + clause(id.clause()).parts().stream().map(Part::id).toList(),
                    "Take it from the parts of the clause."));
  }

  /** The clauses with this level of evidence. */
  public ImmutableList<Clause> clauses(EvidenceLevel level) {
    return files.statements.get().where(clause -> clause.grading().level() == level);
  }

  /** The clauses with this grade; it does not tell what they are for or against. */
  public ImmutableList<Clause> clauses(RecommendationGrade grade) {
    return files.statements.get().where(clause -> clause.grading().grade() == grade);
  }

  /** The clauses whose text names the agent, for or against. */
  public ImmutableList<Clause> clausesNaming(Agent agent) {
    return files.statements.get().where(clause -> clause.agents().contains(agent));
  }

  /** The clauses whose text names the entity, to include or to exclude it. */
  public ImmutableList<Clause> clausesNaming(HistologicEntity entity) {
    return files.statements.get().where(clause -> clause.histologies().contains(entity));
  }

  /** The clauses behind which a trial of Table 5 stands, in printed order. */
  public ImmutableList<Clause> clausesBackedBy(Trial trial) {
    ImmutableSet<ClauseId> ids =
        trial(trial).standsBehind().stream()
            .map(TrialSupport::clause)
            .collect(ImmutableSet.toImmutableSet());
    return files.statements.get().where(clause -> ids.contains(clause.id()));
  }

  /** The ten ungraded points of the running text. */
  public ImmutableList<NarrativeText> narrative() {
    return files.narrative.get().points();
  }

  /** An ungraded point of the running text. */
  public NarrativeText narrative(NarrativePoint point) {
    return narrative().stream().filter(text -> text.point() == point).collect(onlyElement());
  }

  /** What opens headings and statements, in printed order. */
  public ImmutableList<LeadIn> leadIns() {
    return files.narrative.get().leadIns();
  }

  /** How the consensus was reached. */
  public Consensus consensus() {
    return files.consensus.get();
  }

  /** Table 1: the subtypes included and excluded. */
  public SubtypeTable table1() {
    return files.table1.get();
  }

  /** Table 2: what levels and grades mean. */
  public GradingScale table2() {
    return files.table2.get();
  }

  /** Table 3: the 33 series of pulmonary metastasectomy. */
  public SeriesTable table3() {
    return files.table3.get();
  }

  /** Table 4: the 12 series of hepatic metastasectomy. */
  public SeriesTable table4() {
    return files.table4.get();
  }

  /** Table 5: the 11 randomized trials, in printed order. */
  public ImmutableList<TrialRow> table5() {
    return files.table5.get().list();
  }

  /** The row of Table 5 that prints a trial. */
  public TrialRow trial(Trial trial) {
    return files.table5.get().get(trial);
  }

  /** The trials of Table 5 behind a clause, in printed order. */
  public ImmutableList<TrialRow> trialsBehind(ClauseId clause) {
    return files.table5.get().behind(clause);
  }

  /** The trials of Table 5 that tested this regimen of a clause, in printed order. */
  public ImmutableList<TrialRow> trialsBehind(ClauseId clause, Regimen regimen) {
    return files.table5.get().behind(clause, regimen);
  }

  /** The 123 references in printed order. */
  public ImmutableList<Reference> references() {
    return files.references.get().list();
  }

  /**
   * A reference by its number.
   *
   * @throws InvalidValueException if it is not 1 to 123
   */
  public Reference reference(int number) {
    return files.references.get().get(number);
  }

  /** The references that a clause cites, in printed order. */
  public ImmutableList<Reference> references(ClauseId clause) {
    return clause(clause).citations().stream()
        .map(this::reference)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Every place of the paper that cites a reference.
   *
   * @throws InvalidValueException if it is not 1 to 123
   */
  public CitedBy citedBy(int reference) {
    return Citations.of(References.requireNumber(reference), this);
  }

  /** The 106 collaborators of the appendix. */
  public ImmutableList<Collaborator> collaborators() {
    return files.collaborators.get();
  }

  /** The register of errata. */
  public ImmutableList<Erratum> errata() {
    return files.errata.get();
  }

  /** The errata that touch a clause. */
  public ImmutableList<Erratum> errata(ClauseId clause) {
    return where(errata(), erratum -> erratum.clauses().contains(clause));
  }

  /** The errata that touch a trial of Table 5. */
  public ImmutableList<Erratum> errata(Trial trial) {
    return where(errata(), erratum -> erratum.trials().contains(trial));
  }

  /**
   * The errata that touch a reference.
   *
   * @throws InvalidValueException if it is not 1 to 123
   */
  public ImmutableList<Erratum> errata(int reference) {
    int number = References.requireNumber(reference);
    return where(errata(), erratum -> erratum.references().contains(number));
  }

  /** The register of advisories. */
  public ImmutableList<Advisory> advisories() {
    return files.advisories.get();
  }

  /** The advisories that touch the whole consensus, which every answer names. */
  public ImmutableList<Advisory> advisoriesOnTheWhole() {
    return where(advisories(), Advisory::wholeDocument);
  }

  /** The advisories that touch a clause; those on the whole are not repeated here. */
  public ImmutableList<Advisory> advisories(ClauseId clause) {
    return where(advisories(), advisory -> advisory.clauses().contains(clause));
  }

  /** The advisories that speak of an agent. */
  public ImmutableList<Advisory> advisories(Agent agent) {
    return where(advisories(), advisory -> advisory.agents().contains(agent));
  }

  /** The advisories that speak of an entity. */
  public ImmutableList<Advisory> advisories(HistologicEntity entity) {
    return where(advisories(), advisory -> advisory.histologies().contains(entity));
  }

  /** The regimens with their doses, the paper's three first. Never part of an advice. */
  public ImmutableList<DosedRegimen> regimens() {
    return files.regimens.get();
  }

  /** The doses known of a regimen; each says whether it is the paper's. */
  public ImmutableList<DosedRegimen> regimens(Regimen regimen) {
    return where(regimens(), dosed -> dosed.regimen().filter(regimen::equals).isPresent());
  }

  private static <T> ImmutableList<T> where(ImmutableList<T> list, Predicate<T> test) {
    return list.stream().filter(test).collect(ImmutableList.toImmutableList());
  }

  /** The codes of histologies, drugs, sites, observations and units. */
  public Terminology terminology() {
    return files.terminology.get();
  }
}
