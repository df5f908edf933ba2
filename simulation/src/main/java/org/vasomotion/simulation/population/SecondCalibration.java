package org.vasomotion.simulation.population;

import java.util.List;
import org.vasomotion.model.evidence.Evidence;

/// How far the second calibration moved the traits from where the first had left them; rows as `vasomotion
/// calibrate` prints them.
///
/// Fitted to calibration studies only; cost, posterior and misfits are on the page that the command writes.
@Evidence(none = "fitted: docs/reproduction/posterior.md")
final class SecondCalibration {

    private SecondCalibration() {}

    static List<Moved> moves() {
        return List.of();
    }
}
