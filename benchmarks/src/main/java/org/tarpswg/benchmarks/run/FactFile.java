// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.tarpswg.benchmarks.slice.SliceFacts;

/** The facts of the slice of every case, kept in a file once all peers have agreed on them. */
public final class FactFile {
  /** Where the file is, by the property that the command sets. */
  public static final String PROPERTY = "tarpswg.benchmarks.facts";

  private FactFile() {}

  private static Path path() {
    return Path.of(System.getProperty(PROPERTY, "target/facts.bin"));
  }

  /** The facts, in the order of the cases. */
  public static List<SliceFacts> facts() {
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(path()))) {
      SliceFacts[] facts = (SliceFacts[]) in.readObject();
      return Arrays.asList(facts).subList(0, Math.min(CaseFile.most(), facts.length));
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("There are no facts: run the command, which makes them.", e);
    }
  }

  static void write(List<SliceFacts> facts) throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(path()))) {
      out.writeObject(facts.toArray(new SliceFacts[0]));
    }
  }
}
