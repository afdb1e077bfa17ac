// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.engine.second;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import org.tarpswg.model.clinical.PatientCase;
import org.tarpswg.model.json.CaseReader;
import org.tarpswg.model.json.CaseWriter;
import org.tarpswg.model.problem.InvalidCaseException;
import org.tarpswg.testkit.generate.CaseArbitraries;

/**
 * The cases of the test kit, one in four as it draws them, the others moved into a situation that
 * opens clauses which chance alone seldom opens. The same number gives the same case.
 */
final class DrawnCases {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SEED = 2018;
  private static final int SIZE = 1000;
  private static final int AS_DRAWN = 4;
  private static final int MOST_SITUATIONS = 3;

  private final RandomGenerator<PatientCase> kit = CaseArbitraries.any().generator(SIZE);
  private final ImmutableList<JsonNode> openings;
  private final ImmutableList<JsonNode> situations;

  DrawnCases() {
    try (InputStream in =
        Objects.requireNonNull(DrawnCases.class.getResourceAsStream("situations.json"))) {
      JsonNode file = JSON.readTree(in);
      this.openings = ImmutableList.copyOf(file.path("openings"));
      this.situations = ImmutableList.copyOf(file.path("situations"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The case of this number. */
  PatientCase at(int number) {
    Random random = new Random(SEED + number);
    random.nextInt(); // neighboring seeds begin alike
    PatientCase drawn = kit.next(random).value();
    if (random.nextInt(AS_DRAWN) == 0) {
      return drawn;
    }
    ObjectNode moved = (ObjectNode) read(CaseWriter.line(drawn));
    merge(moved, one(openings, random));
    for (int i = random.nextInt(MOST_SITUATIONS + 1); i > 0; i--) {
      merge(moved, one(situations, random));
    }
    try {
      return CaseReader.strict().read(moved.toString());
    } catch (InvalidCaseException impossible) {
      return drawn;
    }
  }

  private static JsonNode one(ImmutableList<JsonNode> patches, Random random) {
    return patches.get(random.nextInt(patches.size()));
  }

  private static void merge(ObjectNode target, JsonNode patch) {
    for (Map.Entry<String, JsonNode> change : patch.properties()) {
      if (change.getValue() instanceof ObjectNode within) {
        merge(target.withObjectProperty(change.getKey()), within);
      } else {
        target.set(change.getKey(), change.getValue());
      }
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
