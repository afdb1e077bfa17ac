// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import static org.tarpswg.benchmarks.run.ResultRows.line;
import static org.tarpswg.benchmarks.run.ResultRows.more;
import static org.tarpswg.benchmarks.run.ResultRows.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.tarpswg.benchmarks.peer.Peers;
import org.tarpswg.benchmarks.run.Measurements.Measured;
import org.tarpswg.benchmarks.slice.Subject;

/**
 * The results of one run as Markdown.
 *
 * @param settings how long was measured
 * @param machine the facts of the machine
 * @param agreed how often each subject of the slice applied, in all peers alike
 * @param jmh what was measured inside virtual machines
 * @param coldStarts medians of fresh virtual machines, in milliseconds
 * @param runtimeBytes the size of the runtime jars
 * @param bigBatch the batch in a small heap
 */
record Results(
    Settings settings,
    List<String> machine,
    Map<Subject, Integer> agreed,
    Measurements jmh,
    Map<String, Double> coldStarts,
    long runtimeBytes,
    BigBatch.Run bigBatch) {
  private static final double KILOBYTE = 1024;
  private static final double MEGABYTE = KILOBYTE * KILOBYTE;
  private static final String ANSWER = "AnswerBenchmark.answer";
  private static final String COMPOSITES = "AnswerBenchmark.composites";
  private static final String EVERYTHING = "AnswerBenchmark.everything";

  String markdown() {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    text.add("# Results of the benchmarks").add("");
    text.add(
        "Written by `benchmarks/run` from one run; see [README](README.md) for what is measured.");
    if (settings.quick()) {
      text.add("**A quick run: it shows that everything works, its numbers are no measurement.**");
    }
    text.add("").add("## The machine").add("");
    machine.forEach(fact -> text.add("- " + fact));
    targets(text);
    peers(text);
    engine(text);
    growth(text);
    rest(text);
    return text.toString();
  }

  private void targets(StringJoiner text) {
    text.add("").add("## Targets").add("");
    text.add(
        "Ratio: measured over target; a target is met at 1 or less (where more is better: target over measured).");
    text.add("").add("| what, on one core | target | measured (median ± error) | ratio | met |");
    text.add("|---|---|---|---|---|");
    target(text, "all clauses and options, us", 5, ANSWER);
    allocation(text, "allocated for it, KB", 4, ANSWER);
    target(text, "the same with every composite, us", 10, COMPOSITES);
    allocation(text, "allocated for it, KB", 8, COMPOSITES);
    target(
        text,
        "with composites, every derivation and every set of missing facts, us",
        40,
        EVERYTHING);
    double engine = median("PeerBenchmark.engine");
    double drools = median("PeerBenchmark.peer(drools)");
    line(
        text, "the slice: faster than Drools (us of Drools as target)", drools, engine, Double.NaN);
    for (String cql : List.of("cql", "cqlFhir")) {
      double most = median("PeerBenchmark.peer(" + cql + ")") / 30;
      line(
          text,
          "the slice: 30 times faster than " + name(cql) + " (a thirtieth of its us)",
          most,
          engine,
          Double.NaN);
    }
    double parser = median("JsonBenchmark.parserTokens");
    Measured read = jmh.of("JsonBenchmark.readStrict");
    line(
        text,
        "a case of 3 KB read strictly, us over the parser's tokens",
        15,
        read.median() - parser,
        read.error());
    double perSecond = settings.batchCases() / (median("BatchBenchmark.batch(1)") / 1e6);
    more(text, "NDJSON in, compact NDJSON out, cases a second on one worker", 20_000, perSecond);
    line(
        text,
        "fresh machine to the first answer, library only, ms",
        350,
        cold("library only"),
        Double.NaN);
    line(text, "the same with JSON, ms", 800, cold("with JSON"), Double.NaN);
    line(
        text,
        "runtime jars of model, evidence and engine, MB",
        8,
        runtimeBytes / MEGABYTE,
        Double.NaN);
    more(
        text,
        "cases of a batch answered in a heap of 256 MB",
        1_000_000,
        (double) bigBatch.cases());
  }

  private double cold(String what) {
    Double millis = coldStarts.get(what);
    if (millis == null) {
      throw new IllegalArgumentException(what + " was not started");
    }
    return millis;
  }

  private double median(String key) {
    return jmh.of(key).median();
  }

  private void target(StringJoiner text, String what, double target, String key) {
    line(text, what, target, median(key), jmh.of(key).error());
  }

  private void allocation(StringJoiner text, String what, double target, String key) {
    line(text, what, target, jmh.of(key).bytes() / KILOBYTE, Double.NaN);
  }

  private void peers(StringJoiner text) {
    double engine = median("PeerBenchmark.engine");
    text.add("").add("## The slice, beside peers").add("");
    text.add(
        "All agreed on all "
            + CaseFile.CASES
            + " cases on what certainly applies, before anything was timed. The engine starts from the case and answers all clauses, options and composites it is asked for later; peers start from prepared facts and answer the slice.");
    text.add("").add("| who | us for a case | KB allocated | engine's time over its time |");
    text.add("|---|---|---|---|");
    text.add(row("tarpswg, the whole answer", "PeerBenchmark.engine", engine));
    Peers.ALL
        .keySet()
        .forEach(peer -> text.add(row(name(peer), "PeerBenchmark.peer(" + peer + ")", engine)));
    text.add("")
        .add(
            "How often each subject applied: "
                + agreed.entrySet().stream()
                    .map(each -> each.getKey().id() + " " + each.getValue())
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("never")
                + ".");
  }

  private static String name(String peer) {
    return Peers.NAMES.getOrDefault(peer, peer);
  }

  private String row(String who, String key, double engine) {
    Measured measured = jmh.of(key);
    return "| "
        + who
        + " | "
        + number(measured.median(), measured.error())
        + " | "
        + number(measured.bytes() / KILOBYTE)
        + " | "
        + number(engine / measured.median())
        + " |";
  }

  private void engine(StringJoiner text) {
    text.add("").add("## The engine").add("");
    text.add("| what | us | KB allocated |").add("|---|---|---|");
    plain(text, "all clauses and options", ANSWER);
    plain(text, "with every composite", COMPOSITES);
    plain(text, "with every set of missing facts", "AnswerBenchmark.missing");
    plain(text, "with every derivation", "AnswerBenchmark.derivations");
    plain(text, "with all of these", EVERYTHING);
    plain(text, "one subject explained, with the nearest changes", "ExplainBenchmark.explain");
    plain(text, "a case of 3 KB read strictly", "JsonBenchmark.readStrict");
    plain(
        text, "the parser's tokens for it, and nothing made of them", "JsonBenchmark.parserTokens");
    plain(text, "the parser's tree for it", "JsonBenchmark.parserTree");
    for (String detail : List.of("COMPACT", "STANDARD", "FULL")) {
      plain(
          text,
          "an answer written, " + detail.toLowerCase(Locale.ROOT),
          "WriteBenchmark.write(" + detail + ")");
    }
  }

  private void plain(StringJoiner text, String what, String key) {
    Measured measured = jmh.of(key);
    text.add(
        "| "
            + what
            + " | "
            + number(measured.median(), measured.error())
            + " | "
            + number(measured.bytes() / KILOBYTE)
            + " |");
  }

  private void growth(StringJoiner text) {
    text.add("").add("## Growth and threads").add("");
    text.add("| what | us | KB allocated |").add("|---|---|---|");
    for (int lesions : new int[] {1, 10, 100, 1000}) {
      plain(text, lesions + " lesions", "GrowthBenchmark.lesions(" + lesions + ")");
    }
    for (int records : new int[] {1, 10, 100}) {
      plain(
          text,
          records + " operations and as many therapies",
          "GrowthBenchmark.history(" + records + ")");
    }
    text.add("").add("| all clauses and options | answers a second |").add("|---|---|");
    for (String threads : List.of("oneThread", "twoThreads")) {
      Measured measured = jmh.of("ScalingBenchmark." + threads);
      text.add(
          "| "
              + (threads.equals("oneThread") ? "1 thread" : "2 threads")
              + " | "
              + number(measured.median(), measured.error())
              + " |");
    }
    for (int workers : new int[] {1, 2}) {
      text.add(
          "| a batch of "
              + settings.batchCases()
              + " cases end to end, "
              + workers
              + " at once | "
              + number(
                  settings.batchCases() / (median("BatchBenchmark.batch(" + workers + ")") / 1e6))
              + " |");
    }
  }

  private void rest(StringJoiner text) {
    text.add("").add("## Fresh virtual machines").add("");
    text.add("From the start of the process to its end, median of " + settings.coldStarts() + ".")
        .add("");
    text.add("| what | ms |").add("|---|---|");
    coldStarts.forEach((what, millis) -> text.add("| " + what + " | " + number(millis) + " |"));
    text.add("").add("## Memory").add("");
    text.add(
        "A batch of "
            + bigBatch.cases()
            + " cases in a heap of 256 MB took "
            + number(bigBatch.millis() / 1000.0)
            + " s; the pools of the heap held at their highest, though not at one time, "
            + number(bigBatch.peakBytes() / MEGABYTE)
            + " MB together.");
    text.add("")
        .add(
            "Runtime jars of model, evidence and engine with all they need: "
                + number(runtimeBytes / MEGABYTE)
                + " MB.");
  }
}
