package org.vasomotion.server.demo;

import org.vasomotion.model.Api;

/// The speed of virtual time on a demonstration ward.
@Api
public interface DemoClock {

    /// The highest speed that can be asked for.
    double FASTEST = 600;

    /// Seconds of the ward per second of the wall; 0 when it pauses.
    double speed();

    /// From now on.
    ///
    /// @param speed from 0 to [#FASTEST]
    void run(double speed);
}
