package org.vasomotion.trials.finding;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.trials.outcome.Outcome;

/// What becomes of a patient, as far as it can be held against something published.
@Api
public enum Endpoint {
    /// Within 28 days, as a probability, so that its mean is the mortality that is expected.
    DEATH("%") {
        @Override
        double of(Outcome outcome) {
            return PERCENT * outcome.deathProbability();
        }
    },
    /// Points of circulation and kidneys when the simulation ends.
    ORGAN_FAILURE("{score}") {
        @Override
        double of(Outcome outcome) {
            return outcome.organFailure();
        }
    },
    /// Of 28, alive and without vasopressor.
    DAYS_WITHOUT_SUPPORT("d") {
        @Override
        double of(Outcome outcome) {
            return outcome.supportFreeDays();
        }
    },
    /// In hospital, at most 28.
    STAY("d") {
        @Override
        double of(Outcome outcome) {
            return outcome.stayDays();
        }
    };

    private static final double PERCENT = 100;

    private final String unitCode;

    Endpoint(String unitCode) {
        this.unitCode = unitCode;
    }

    /// UCUM code.
    public String unitCode() {
        return unitCode;
    }

    /// In its unit.
    @Dimensionless
    abstract double of(Outcome outcome);
}
