// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.benchmarks.jmh;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.tarpswg.benchmarks.run.CaseFile;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;

/** A case of about 3 KB read, beside what the parser alone takes for the same bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {
  private static final int LEAST_BYTES = 2_700;
  private static final int MOST_BYTES = 3_300;

  private final JsonFactory factory = new JsonFactory();
  private final ObjectReader trees = JsonMapper.builder(factory).build().reader();
  private final List<byte[]> cases =
      CaseFile.lines().stream()
          .map(line -> line.getBytes(StandardCharsets.UTF_8))
          .filter(bytes -> bytes.length >= LEAST_BYTES && bytes.length <= MOST_BYTES)
          .toList();
  private int place;

  /** Reads the cases. */
  public JsonBenchmark() {}

  private byte[] next() {
    place = place + 1 == cases.size() ? 0 : place + 1;
    return cases.get(place);
  }

  /** The case. */
  @Benchmark
  public PatientCase readStrict() {
    return CaseReader.strict().read(next());
  }

  /** The parser's tokens, and nothing made of them. */
  @Benchmark
  public int parserTokens() throws IOException {
    int tokens = 0;
    try (JsonParser parser = factory.createParser(next())) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** The parser's tree. */
  @Benchmark
  public JsonNode parserTree() throws IOException {
    return trees.readTree(next());
  }
}
