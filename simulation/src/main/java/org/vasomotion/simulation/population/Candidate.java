package org.vasomotion.simulation.population;

import java.util.Map;
import java.util.Objects;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.PatientParameters;

/// A virtual patient before anything was measured on him.
///
/// @param number of the candidate under his seed
/// @param parameters what he is like
/// @param history what happened to him, each in its unit
@Api
public record Candidate(
        long number,
        PatientParameters parameters,
        @Dimensionless Map<History, Double> history) {

    public Candidate {
        history = Map.copyOf(history);
    }

    /// In the unit of the history.
    public double of(History which) {
        return Objects.requireNonNull(history.get(which));
    }
}
