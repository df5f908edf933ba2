package org.vasomotion.simulation.patient;

import org.vasomotion.model.Api;

/// What the patients of a block are given at present; lasts until it is changed.
@Api
public final class Therapies {

    private final Rows<Treatment> treatments;
    private final Rows<DrugInput> drugs;

    Therapies(int lanes, int width, int drugPlaces) {
        this.treatments = new Rows<>(Treatment.class, 1, width);
        this.drugs = new Rows<>(DrugInput.class, drugPlaces, width);
        for (int lane = 0; lane < lanes; lane++) {
            give(lane, Treatment.MAINTENANCE, 1);
        }
    }

    /// From now on, in the unit of the treatment; zero stops it.
    public void give(int lane, Treatment treatment, double rate) {
        treatments.of(treatment)[lane] = checked(rate, treatment);
    }

    /// From now on, in the drug's own unit; zero stops it. `place` is the drug's place in the formulary of the block.
    public void infuse(int lane, int place, double rate) {
        drugs.of(DrugInput.RATE, place)[lane] = checked(rate, place);
    }

    /// The present rate.
    public double rate(int lane, Treatment treatment) {
        return treatments.of(treatment)[lane];
    }

    /// The present rate of the drug at a place of the formulary.
    public double rate(int lane, int place) {
        return drugs.of(DrugInput.RATE, place)[lane];
    }

    /// The row that systems read.
    public double[] row(Treatment treatment) {
        return treatments.of(treatment);
    }

    /// The row that pharmacology reads.
    public double[] row(int place) {
        return drugs.of(DrugInput.RATE, place);
    }

    Rows<Treatment> treatments() {
        return treatments;
    }

    Rows<DrugInput> drugs() {
        return drugs;
    }

    private static double checked(double rate, Object of) {
        if (!(rate >= 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("a rate of " + of + " is zero or more, not " + rate);
        }
        return rate;
    }

    enum DrugInput {
        RATE
    }
}
