// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The facts of the machine that measured. */
final class Machine {
  private static final long MEGABYTE = 1 << 20;

  private Machine() {}

  /** One fact a line. */
  static List<String> facts() throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return List.of(
        "date: " + LocalDate.now(ZoneOffset.UTC),
        "processor: " + processor(),
        "cores: " + system.getAvailableProcessors(),
        "memory: " + system.getTotalMemorySize() / MEGABYTE + " MB",
        "load before the run (average of one minute): " + system.getSystemLoadAverage(),
        "system: " + system.getName() + " " + system.getArch(),
        "JDK: " + Runtime.version() + ", " + System.getProperty("java.vm.name"));
  }

  private static String processor() throws IOException {
    Path told = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(told)) {
      return "not told";
    }
    try (Stream<String> lines = Files.lines(told)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("not told");
    }
  }
}
