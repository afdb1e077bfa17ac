// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.tarpswg.evidence.Evidence;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and the edition of the consensus it holds. */
final class Version implements IVersionProvider {
  private static final String DESCRIPTOR = "/META-INF/maven/org.tarpswg/tarpswg-cli/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {
      "tarpswg " + library(), "TARPSWG consensus, edition " + Evidence.edition2018().edition()
    };
  }

  /** The version as the build names it; classes that no build has packed have none. */
  private static String library() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream(DESCRIPTOR)) {
      Properties descriptor = new Properties();
      if (in != null) {
        descriptor.load(in);
      }
      return descriptor.getProperty("version", "(not packed)");
    }
  }
}
