package org.vasomotion.trials.clinician;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.Order;

/// What a clinician does on his own on his rounds: fluid for a pressure that is low or a lactate that does
/// not fall, while the central veins do not look full.
///
/// Clinicians differ more than patients do: in ARISE usual care meant 1713 mL in 6 h with a deviation of 1401 (NEJM
/// 2014, doi:10.1056/NEJMoa1404380). Sizes and shares are assumed, and chosen so that the shipped trial of early goals
/// comes near these two numbers, which are a calibration row.
///
/// @param every between two rounds
/// @param reacts share of rounds with a reason to give fluid at which he does
/// @param bolusMl of crystalloid
/// @param over the time it runs in
/// @param mostMl of crystalloid by these rounds
/// @param fullMmHg central venous pressure from which he gives none
record UsualCare(
        Duration every, @Dimensionless double reacts, double bolusMl, Duration over, double mostMl, double fullMmHg) {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration OF_THE_SHIFT = Duration.ofHours(6);
    private static final double LOW_MMHG = 65;
    private static final double RAISED_MMOL_PER_L = 2;
    private static final double SMALL_ML = 500;
    private static final double LARGE_ML = 1000;

    @Dimensionless
    private static final double LEAST_REACTS = 0;

    @Dimensionless
    private static final double MOST_REACTS = 0.9;

    @Dimensionless
    private static final double FALLS = 0.9;

    /// One of those there are: he gives either half a litre or a whole one over half an hour, on any share of his
    /// hourly rounds on which there is a reason, 6 L in all, none from 12 mmHg.
    static UsualCare drawn(RandomGenerator chance) {
        double bolusMl = chance.nextBoolean() ? SMALL_ML : LARGE_ML;
        double reacts = LEAST_REACTS + (MOST_REACTS - LEAST_REACTS) * chance.nextDouble();
        return new UsualCare(Duration.ofHours(1), reacts, bolusMl, Duration.ofMinutes(30), 6000, 12);
    }

    /// One round.
    ///
    /// @param givenMl by the rounds before
    List<Order> round(Duration now, Seen seen, double givenMl, RandomGenerator chance) {
        boolean reacting = chance.nextDouble() < reacts;
        OptionalDouble venous = seen.last(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, now, FRESH);
        boolean isFull = venous.isPresent() && venous.getAsDouble() >= fullMmHg;
        return reacting && !isFull && givenMl + bolusMl <= mostMl && hasReason(now, seen)
                ? List.of(new Order.Give(Treatment.CRYSTALLOID, bolusMl, over))
                : List.of();
    }

    /// What is looked up on a round.
    static boolean reads(Measurand measurand) {
        return measurand.equals(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE)
                || measurand.equals(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE)
                || measurand.equals(Metabolism.LACTATE);
    }

    private static boolean hasReason(Duration now, Seen seen) {
        boolean isPressureLow = isBelow(seen, MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, now);
        OptionalDouble lactate = seen.last(Metabolism.LACTATE, now, OF_THE_SHIFT);
        boolean isLactateRaised = lactate.isPresent() && lactate.getAsDouble() > RAISED_MMOL_PER_L;
        boolean isFalling = seen.ratioToBefore(Metabolism.LACTATE).orElse(1) < FALLS;
        return isPressureLow || (isLactateRaised && !isFalling);
    }

    private static boolean isBelow(Seen seen, Measurand pressure, Duration now) {
        OptionalDouble value = seen.last(pressure, now, FRESH);
        return value.isPresent() && value.getAsDouble() < LOW_MMHG;
    }
}
