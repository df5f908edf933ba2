package org.vasomotion.simulation.population;

import org.vasomotion.model.Api;

/// What is drawn of a candidate's body.
@Api
public enum Physique {
    /// 1 for a woman, 0 for a man.
    WOMAN("woman", "1"),
    AGE("age", "a"),
    /// Beyond the mean of the candidate's sex.
    HEIGHT("height beyond the mean of the sex", "cm"),
    BODY_MASS_INDEX("body mass index", "kg/m2"),
    /// Of what body surface and age say.
    CIRCULATION("size of the circulation for surface and age", "1");

    private final String words;
    private final String unitCode;

    Physique(String words, String unitCode) {
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
