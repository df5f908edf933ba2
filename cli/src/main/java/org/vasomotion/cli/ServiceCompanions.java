package org.vasomotion.cli;

import org.jspecify.annotations.Nullable;
import org.vasomotion.cli.bench.VirtualBenches;
import org.vasomotion.cli.forecast.PopulationForecast;
import org.vasomotion.server.demo.DemoClock;
import org.vasomotion.server.http.Companions;

/// What a service of this program has beside its ward.
final class ServiceCompanions {

    private ServiceCompanions() {}

    /// @param demo the clock of a demonstration; none at a bedside
    static Companions of(@Nullable DemoClock demo) {
        return new Companions(
                Vasomotion.Version.current(),
                demo == null ? "Vasomotion" : "Vasomotion, a demonstration with virtual patients",
                demo,
                VirtualBenches.start(),
                PopulationForecast.start());
    }
}
