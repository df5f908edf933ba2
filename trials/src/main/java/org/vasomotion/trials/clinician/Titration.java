package org.vasomotion.trials.clinician;

import java.time.Duration;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.scenario.Order;

/// A drug that is moved until a value is where it should be.
///
/// @param towards what is looked at; none: one step is all
/// @param low in the unit of the measurand
/// @param high in the unit of the measurand
/// @param most highest rate, in the drug's unit of rate
record Titration(
        String drug,
        Action.Titrate.Way way,
        @Nullable Measurand towards,
        @Dimensionless double low,
        @Dimensionless double high,
        @Dimensionless double most) {

    private static final Duration FRESH = Duration.ofHours(2);

    /// The next step; none where the value is reached, cannot be seen, or the rate is at its end.
    @Nullable
    Order step(Duration now, Seen seen, @Dimensionless double rate, @Dimensionless double step) {
        if (towards == null) {
            return null;
        }
        OptionalDouble value = seen.last(towards, now, FRESH);
        if (value.isEmpty() || !isNeeded(value.getAsDouble())) {
            return null;
        }
        double next = moved(rate, step);
        return next == rate ? null : new Order.Infuse(drug, next);
    }

    /// The first step, which is taken whatever is seen.
    Order first(@Dimensionless double rate, @Dimensionless double step) {
        return new Order.Infuse(drug, moved(rate, step));
    }

    private double moved(@Dimensionless double rate, @Dimensionless double step) {
        return switch (way) {
            case UP -> Math.max(rate, Math.min(most, rate + step));
            case DOWN -> Math.max(0, rate - step);
        };
    }

    private boolean isNeeded(@Dimensionless double value) {
        return switch (way) {
            case UP -> value < low;
            case DOWN -> value > high;
        };
    }
}
