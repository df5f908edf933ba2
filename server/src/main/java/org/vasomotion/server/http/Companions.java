package org.vasomotion.server.http;

import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;
import org.vasomotion.server.bench.Benches;
import org.vasomotion.server.demo.DemoClock;
import org.vasomotion.server.forecast.WhatIf;

/// What a service has beside its ward; what is not there is answered with 404.
///
/// @param version of the program
/// @param title for people
/// @param demo of a ward whose time is virtual
/// @param benches for teaching
/// @param whatIf forecasts
@Api
public record Companions(
        String version,
        String title,
        @Nullable DemoClock demo,
        @Nullable Benches benches,
        @Nullable WhatIf whatIf) {

    /// A ward alone.
    public static Companions none() {
        return new Companions("", "Vasomotion", null, null, null);
    }
}
