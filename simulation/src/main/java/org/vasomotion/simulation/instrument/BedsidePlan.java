package org.vasomotion.simulation.instrument;

import java.time.Duration;
import org.vasomotion.model.Api;

/// How a patient is watched: what differs from ward to ward.
///
/// All of it is assumed, of an ICU that follows capillary refill and has a microscope; see the page on
/// instruments.
///
/// @param monitorEvery between two values of a monitor
/// @param cardiacOutputEvery between two values of a pulse contour
/// @param refill how capillary refill is timed
/// @param refillReadings of which the mean is written down
/// @param tests of fluid responsiveness
@Api
public record BedsidePlan(
        Duration monitorEvery,
        Duration cardiacOutputEvery,
        RefillTechnique refill,
        int refillReadings,
        ResponsivenessTests tests) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /// Whether anybody here tests fluid responsiveness.
    @Api
    public enum ResponsivenessTests {
        NOT_DONE,
        /// By [RequestedExaminations] at the same bed.
        ON_REQUEST
    }

    public BedsidePlan {
        if (monitorEvery.compareTo(SHORTEST) < 0 || cardiacOutputEvery.compareTo(SHORTEST) < 0 || refillReadings < 1) {
            throw new IllegalArgumentException("a value a second at most, and at least one reading of refill");
        }
    }

    /// Vital signs every minute, index every five, refill by glass slide, once.
    public static BedsidePlan usual() {
        return new BedsidePlan(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                RefillTechnique.GLASS_SLIDE,
                1,
                ResponsivenessTests.NOT_DONE);
    }

    /// The same with vital signs at another interval.
    public BedsidePlan withMonitorEvery(Duration every) {
        return new BedsidePlan(every, cardiacOutputEvery, refill, refillReadings, tests);
    }

    /// The same with refill timed otherwise.
    public BedsidePlan withRefill(RefillTechnique technique, int readings) {
        return new BedsidePlan(monitorEvery, cardiacOutputEvery, technique, readings, tests);
    }

    /// The same with cardiac output at another interval.
    public BedsidePlan withCardiacOutputEvery(Duration every) {
        return new BedsidePlan(monitorEvery, every, refill, refillReadings, tests);
    }

    /// The same where fluid responsiveness is tested on request.
    public BedsidePlan withTestsOnRequest() {
        return new BedsidePlan(
                monitorEvery, cardiacOutputEvery, refill, refillReadings, ResponsivenessTests.ON_REQUEST);
    }
}
