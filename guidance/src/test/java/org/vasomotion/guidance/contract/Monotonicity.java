package org.vasomotion.guidance.contract;

import java.util.function.Predicate;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;

/// In which direction an index must move when one thing it reads is larger at all times.
///
/// @param subject what is larger, for the message
/// @param direction in which the index then moves, or it stays
/// @param concerns the entries that hold the subject
@Api
public record Monotonicity(String subject, Direction direction, Predicate<Entry> concerns) {

    /// Where the index moves.
    @Api
    public enum Direction {
        UP,
        DOWN
    }

    /// The index never falls when this measurand is larger.
    public static Monotonicity increasesWith(Measurand measurand) {
        return of(measurand, Direction.UP);
    }

    /// The index never rises when this measurand is larger.
    public static Monotonicity decreasesWith(Measurand measurand) {
        return of(measurand, Direction.DOWN);
    }

    /// The index never falls when more of this drug runs.
    public static Monotonicity increasesWith(Drug drug) {
        return of(drug, Direction.UP);
    }

    /// The index never rises when more of this drug runs.
    public static Monotonicity decreasesWith(Drug drug) {
        return of(drug, Direction.DOWN);
    }

    /// The index never falls when more fluid goes in.
    public static Monotonicity increasesWithFluids() {
        return new Monotonicity(
                "fluids",
                Direction.UP,
                entry -> entry instanceof Administration given
                        && given.drug().role().isFluid());
    }

    private static Monotonicity of(Measurand measurand, Direction direction) {
        return new Monotonicity(
                measurand.id(),
                direction,
                entry -> entry instanceof Observation o && o.measurand().equals(measurand));
    }

    private static Monotonicity of(Drug drug, Direction direction) {
        return new Monotonicity(
                drug.id(),
                direction,
                entry -> entry instanceof Administration a && a.drug().equals(drug));
    }
}
