package org.vasomotion.trials.clinician;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.Order;

/// What a clinician does on his own on his rounds: fluid for a pressure that is low or a lactate that does
/// not fall, while the central veins do not look full. Every size is assumed.
///
/// @param every between two rounds
/// @param reacts share of rounds with a reason to give fluid at which he does
/// @param bolusMl of crystalloid
/// @param over the time it runs in
/// @param mostMl of crystalloid by these rounds
/// @param fullMmHg central venous pressure from which he gives none
@Api
public record UsualCare(
        Duration every, @Dimensionless double reacts, double bolusMl, Duration over, double mostMl, double fullMmHg) {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration OF_THE_SHIFT = Duration.ofHours(6);
    private static final double LOW_MMHG = 65;
    private static final double RAISED_MMOL_PER_L = 2;

    @Dimensionless
    private static final double FALLS = 0.9;

    /// Rounds every two hours, half of the reasons answered by 500 mL over half an hour, 3 L in all, none
    /// from 12 mmHg.
    public static UsualCare usual() {
        return new UsualCare(Duration.ofHours(2), 0.5, 500, Duration.ofMinutes(30), 3000, 12);
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
