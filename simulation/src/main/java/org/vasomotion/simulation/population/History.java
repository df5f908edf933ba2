package org.vasomotion.simulation.population;

import org.vasomotion.model.Api;

/// What happened to a candidate before a study looks at him.
@Api
public enum History {
    /// Severity of the infection that he has reached; 1 is the reference patient in shock.
    SEVERITY("severity reached", "1"),
    /// Crystalloid over the last third of the onset.
    FLUID_GIVEN("crystalloid given before, per body mass", "mL/kg"),
    /// Red cells that he lacks before any fluid dilutes the rest.
    RED_CELLS_LOST("share of red cells lost", "1");

    private final String words;
    private final String unitCode;

    History(String words, String unitCode) {
        this.words = words;
        this.unitCode = unitCode;
    }

    public String words() {
        return words;
    }

    public String unitCode() {
        return unitCode;
    }
}
