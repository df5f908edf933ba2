package org.vasomotion.guidance.protocol.part;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.model.measurand.ResponsivenessTests.END_EXPIRATORY_OCCLUSION_CARDIAC_OUTPUT_CHANGE;
import static org.vasomotion.model.measurand.ResponsivenessTests.FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE;
import static org.vasomotion.model.measurand.ResponsivenessTests.MINI_FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE;
import static org.vasomotion.model.measurand.ResponsivenessTests.PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE;
import static org.vasomotion.model.measurand.ResponsivenessTests.PASSIVE_LEG_RAISE_PULSE_PRESSURE_CHANGE;
import static org.vasomotion.model.measurand.ResponsivenessTests.TIDAL_VOLUME_CHALLENGE_PULSE_PRESSURE_VARIATION_CHANGE;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Would fluid raise flow? Asked anew before each bolus: what was measured before the last one does not answer it.
@Api
public final class Responsiveness {

    static final String BOLUSES = "boluses";
    static final String BOLUS_ENDED = "bolus-ended";

    private static final Citation BEFORE_EACH_BOLUS =
            Citation.read("Kattan 2020, doi:10.1186/s13054-020-2732-y: tested before each bolus");

    private static final List<Measurand> TESTS = List.of(
            PASSIVE_LEG_RAISE_CARDIAC_OUTPUT_CHANGE,
            PASSIVE_LEG_RAISE_PULSE_PRESSURE_CHANGE,
            END_EXPIRATORY_OCCLUSION_CARDIAC_OUTPUT_CHANGE,
            MINI_FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE,
            TIDAL_VOLUME_CHALLENGE_PULSE_PRESSURE_VARIATION_CHANGE,
            FLUID_CHALLENGE_CARDIAC_OUTPUT_CHANGE,
            MacroHemodynamics.PULSE_PRESSURE_VARIATION);

    private Responsiveness() {}

    /// The tests, any of which may answer. The variation of the vena cava is not among them: never alone, says its
    /// source.
    static List<Measurand> tests() {
        return TESTS;
    }

    /// Responsive, by a test after the last bolus.
    public static Condition positive() {
        return all(new Condition.Seen(StandardPatterns.FLUID_RESPONSIVE), testedSinceLastBolus());
    }

    /// Not responsive, by a test after the last bolus.
    public static Condition negative() {
        return all(not(new Condition.Seen(StandardPatterns.FLUID_RESPONSIVE)), testedSinceLastBolus());
    }

    /// Whatever the result: a value counts if it lies where values can lie.
    private static Condition testedSinceLastBolus() {
        Condition noneGiven =
                compare(new Operand.Counted(BOLUSES), Comparison.AT_MOST, Quantity.of(0, Unit.ONE), BEFORE_EACH_BOLUS);
        Condition[] ways = new Condition[TESTS.size() + 1];
        ways[0] = noneGiven;
        for (int i = 0; i < TESTS.size(); i++) {
            Measurand test = TESTS.get(i);
            Quantity least = Quantity.of(test.plausible().value().low(), test.unit());
            Operand since = new Operand.MeasuredSince(test, List.of(), BOLUS_ENDED, Duration.ZERO);
            ways[i + 1] = compare(since, Comparison.AT_LEAST, least, BEFORE_EACH_BOLUS);
        }
        return any(ways);
    }
}
