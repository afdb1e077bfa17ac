// SPDX-License-Identifier: Apache-2.0
package org.tarpswg.evidence;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.tarpswg.model.clinical.Agent;
import org.tarpswg.model.stability.Stable;

/** A dose of one agent. What its source does not say is empty. Immutable. */
@Stable
@Value.Immutable
public interface Dose {

  /** The agent. */
  Agent agent();

  /** The substance as the source calls it, such as eribulin mesylate. */
  String name();

  /** How the amount is meant. */
  Comparison comparison();

  /** The amount; several where the source names alternatives. */
  ImmutableList<BigDecimal> amounts();

  /** What the amount is counted in. */
  Unit unit();

  /** For how long the amount is meant. */
  Optional<Period> per();

  /** How it is given. */
  Optional<Route> route();

  /** The days of the cycle. */
  Optional<String> days();

  /** How long one infusion takes. */
  Optional<String> over();

  /** How an amount is meant. */
  enum Comparison {
    /** This amount. */
    EQUAL("="),
    /** More than this amount. */
    MORE_THAN(">");

    private final String symbol;

    Comparison(String symbol) {
      this.symbol = symbol;
    }

    /** The sign. */
    public String symbol() {
      return symbol;
    }
  }

  /** The unit of an amount. */
  enum Unit {
    /** Milligrams for each square meter of body surface. */
    MG_PER_M2("mg/m2"),
    /** Grams for each square meter of body surface. */
    G_PER_M2("g/m2"),
    /** Milligrams for each kilogram of body weight. */
    MG_PER_KG("mg/kg"),
    /** Milligrams. */
    MG("mg");

    private final String ucum;

    Unit(String ucum) {
      this.ucum = ucum;
    }

    /** The UCUM code. */
    public String ucum() {
      return ucum;
    }
  }

  /** What an amount is given for. */
  enum Period {
    /** Each day on which it is given. */
    DAY,
    /** The whole cycle. */
    CYCLE
  }

  /** How a drug is given. */
  enum Route {
    /** Into a vein. */
    IV,
    /** As a continuous infusion into a vein. */
    CI,
    /** By mouth. */
    PO
  }
}
