package org.vasomotion.simulation.population;

import java.util.HashMap;
import java.util.Map;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// In what the patients of a study differ from the population: descriptors of the cohort, nothing else.
///
/// @param state whether they are ill, and for how long
/// @param instead by trait, how it is spread in the study as published
/// @param shifts by trait, how far its centre lies from the population's, in its spread
@Api
public record Cohort(
        State state,
        Map<String, Distribution> instead,
        @Dimensionless Map<String, Double> shifts) {

    public Cohort {
        instead = Map.copyOf(instead);
        shifts = Map.copyOf(shifts);
    }

    /// How the patients come to the study.
    public enum State {
        /// Volunteers: severity zero, nothing lost, nothing given.
        HEALTHY,
        /// Septic for less than a day: the reflexes and the endothelium still answer.
        EARLY,
        /// Septic for more than two days: the low-pressure reflex is gone, capillaries have plugged, fluid
        /// has piled
        /// up.
        LATE
    }

    /// The population as it is.
    public static Cohort septic() {
        return new Cohort(State.EARLY, Map.of(), Map.of());
    }

    public static Cohort of(State state) {
        return new Cohort(state, Map.of(), Map.of());
    }

    /// The same cohort with a trait spread as published.
    public Cohort with(String trait, Distribution distribution) {
        Map<String, Distribution> more = new HashMap<>(instead);
        more.put(trait, distribution);
        return new Cohort(state, more, shifts);
    }

    /// The same cohort with a trait's centre moved by so many of its spreads.
    public Cohort shifted(String trait, double bySpreads) {
        Map<String, Double> more = new HashMap<>(shifts);
        more.merge(trait, bySpreads, Double::sum);
        return new Cohort(state, instead, more);
    }
}
