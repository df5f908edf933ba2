package org.vasomotion.model.explanation;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// A table that turns a value into points, such as one organ's rows of an organ-failure score.
///
/// @param steps from the first row to the last; the first row that holds the value decides
/// @param otherwise points when no row holds the value
/// @param citation source of the thresholds
@Api
public record GradingScale(List<Step> steps, int otherwise, Citation citation) {

    public GradingScale {
        steps = List.copyOf(steps);
    }

    /// One row: values beyond `bound` in `direction` get `points`.
    @Api
    public record Step(Direction direction, Quantity bound, int points) {

        private boolean holds(double value, Unit unit) {
            double limit = bound.valueIn(unit);
            return switch (direction) {
                case BELOW -> value < limit;
                case AT_MOST -> value <= limit;
                case ABOVE -> value > limit;
                case AT_LEAST -> value >= limit;
            };
        }
    }

    /// On which side of its bound a row applies.
    @Api
    public enum Direction {
        BELOW,
        AT_MOST,
        ABOVE,
        AT_LEAST
    }

    /// The points for every value inside `value`, as an interval of scores. Scales are monotone, so the two ends bound
    /// the rest.
    public Interval grade(Interval value) {
        int atLow = points(value.low(), value.unit());
        int atHigh = points(value.high(), value.unit());
        return Interval.of(Math.min(atLow, atHigh), Math.max(atLow, atHigh), Unit.SCORE_POINT);
    }

    private int points(double value, Unit unit) {
        for (Step step : steps) {
            if (step.holds(value, unit)) {
                return step.points();
            }
        }
        return otherwise;
    }
}
