// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;
import org.tarpswg.benchmarks.peer.Peers;
import org.tarpswg.benchmarks.slice.Subject;

/** Runs everything and writes the results; see the README. */
public final class Benchmarks {
  private static final String ROOT = "tarpswg.benchmarks.root";

  private Benchmarks() {}

  /**
   * Runs everything.
   *
   * @param arguments {@code --quick} for a short run, {@code --batch-cases N} for the size of the
   *     batch in a small heap
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Settings settings = Settings.of(arguments);
    Places places = new Places(Path.of(System.getProperty(ROOT, ".")).toAbsolutePath());
    List<String> machine = Machine.facts();
    say("making the cases");
    CaseFile.make();
    say("asking all peers about all cases");
    Map<Subject, Integer> agreed = agree();
    say("measuring");
    Measurements jmh = new Measurements(settings);
    jmh.run();
    say("starting fresh virtual machines");
    Map<String, Double> coldStarts = new ColdStart(places, settings.coldStarts()).measure();
    say("running " + settings.bigBatchCases() + " cases in a small heap");
    BigBatch.Run bigBatch = bigBatch(settings.bigBatchCases());
    Results results =
        new Results(settings, machine, agreed, jmh, coldStarts, places.runtimeBytes(), bigBatch);
    Files.writeString(
        places.results(), results.markdown() + "\n" + Files.readString(places.findings()));
    say("written: " + places.results());
  }

  private static Map<Subject, Integer> agree() throws IOException {
    Agreement agreement = new Agreement(Peers.ALL.values());
    Map<Subject, Integer> agreed = agreement.check(CaseFile.cases());
    FactFile.write(agreement.facts());
    return agreed;
  }

  private static BigBatch.Run bigBatch(long cases) {
    String output =
        Processes.java(
                List.of(
                    "-Xmx256m",
                    "-D" + CaseFile.PROPERTY + "=" + System.getProperty(CaseFile.PROPERTY),
                    "-cp",
                    System.getProperty("java.class.path"),
                    BigBatch.class.getName(),
                    Long.toString(cases)))
            .output();
    return BigBatch.Run.parse(output);
  }

  private static void say(String what) {
    System.err.println("benchmarks: " + what);
  }
}
