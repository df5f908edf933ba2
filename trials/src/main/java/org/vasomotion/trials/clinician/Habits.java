package org.vasomotion.trials.clinician;

import java.time.Duration;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// How someone works.
///
/// @param notFollowed share of recommendations that he does not follow, and says so
/// @param missed share of measurements asked for that are forgotten
/// @param treating from a recommendation to what is done
/// @param measuring from being asked to measuring
/// @param pressure that the nurse keeps while nothing else is said
/// @param titratesEvery between two looks of the nurse at the pressure
@Api
public record Habits(
        @Dimensionless double notFollowed,
        @Dimensionless double missed,
        Delay treating,
        Delay measuring,
        PressureTarget pressure,
        Duration titratesEvery) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    public Habits {
        if (!(notFollowed >= 0 && notFollowed <= 1 && missed >= 0 && missed <= 1)) {
            throw new IllegalArgumentException("shares lie between 0 and 1");
        }
        if (titratesEvery.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("nobody titrates more often than every minute");
        }
    }

    /// A trained team in a trial. All of it is assumed: one recommendation of twenty is not followed and one
    /// measurement of
    /// ten is forgotten, treatment begins after 8 min, a measurement after 4, the nurse looks every 5.
    public static Habits usual() {
        return new Habits(
                0.05,
                0.10,
                new Delay(Duration.ofMinutes(8), 0.5),
                new Delay(Duration.ofMinutes(4), 0.5),
                PressureTarget.usual(),
                Duration.ofMinutes(5));
    }

    /// Does everything, and at once.
    public static Habits perfect() {
        return new Habits(
                0,
                0,
                new Delay(Duration.ZERO, 0),
                new Delay(Duration.ZERO, 0),
                PressureTarget.usual(),
                Duration.ofMinutes(5));
    }

    /// The same with another pressure.
    public Habits withPressure(PressureTarget target) {
        return new Habits(notFollowed, missed, treating, measuring, target, titratesEvery);
    }

    /// The same with other adherence.
    public Habits withAdherence(@Dimensionless double shareNotFollowed, @Dimensionless double shareMissed) {
        return new Habits(shareNotFollowed, shareMissed, treating, measuring, pressure, titratesEvery);
    }

    /// The same with other delays.
    public Habits withDelays(Delay untilTreated, Delay untilMeasured) {
        return new Habits(notFollowed, missed, untilTreated, untilMeasured, pressure, titratesEvery);
    }
}
