package org.vasomotion.guidance.protocol.challenge;

import static org.vasomotion.guidance.condition.Condition.not;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// The second result of a test whose first, that of perfusion, is known: whether flow answered.
///
/// Nothing is done with it any more, so that a flow that nobody measured leads to an end of its own and does not wait.
///
/// @param step the step where it is asked; its three ends are called after it
/// @param perfusion what is known of perfusion, a few words
/// @param rose true if flow answered
record FlowAnswer(String step, String perfusion, Condition rose) {

    private static final String OUTPUT_BEFORE = "cardiac-output-before";
    private static final String OUTPUT_AFTER = "cardiac-output-after";

    private static final Duration WAIT_FOR_FLOW = Duration.ofMinutes(10);

    private static final Citation ONE_MANEUVER = Citation.proposal(
            "flow and refill are read in one go, and entered within ten minutes of each other or not at all");
    private static final Citation RESPONSE =
            Citation.read("Kattan 2020, doi:10.1186/s13054-020-2732-y: cardiac output up by more than 10 to 15 %");

    /// Cardiac output has risen by 10 % or more between the two captures.
    static Condition outputRose() {
        return Terms.atLeast(
                new Operand.RelativeRise(new Operand.Captured(OUTPUT_AFTER, Unit.LITRE_PER_MINUTE), OUTPUT_BEFORE),
                Quantity.of(10, Unit.PERCENT),
                RESPONSE);
    }

    static Effect before() {
        return new Effect.Capture(OUTPUT_BEFORE, Terms.measured(MacroHemodynamics.CARDIAC_OUTPUT));
    }

    /// What flow was at the end of the test.
    static Effect after(Operand output) {
        return new Effect.Capture(OUTPUT_AFTER, output);
    }

    /// One of these was read, or it has been waited for long enough in this step.
    static Condition isReadOrLate(Operand... flows) {
        List<Condition> ways = new ArrayList<>();
        for (Operand flow : flows) {
            int least = flow.unit() == Unit.PERCENT ? -100 : 0;
            ways.add(Terms.atLeast(flow, Quantity.of(least, flow.unit()), Challenges.TWO_RESULTS));
        }
        ways.add(Terms.passedSince(Operand.STEP_ENTERED, WAIT_FOR_FLOW, ONE_MANEUVER));
        return new Condition.Any(ways);
    }

    List<Step> steps() {
        return List.of(
                Step.of(step, perfusion + ": did flow answer?", Challenges.TWO_RESULTS)
                        .when("yes", surely(rose), step + "-flow-rose", Challenges.TWO_RESULTS)
                        .when("no", surely(not(rose)), step + "-flow-unchanged", Challenges.TWO_RESULTS)
                        .otherwise("not measured, or in doubt", step + "-flow-not-known", Challenges.TWO_RESULTS),
                end("-flow-rose", ", flow rose"),
                end("-flow-unchanged", ", flow did not rise"),
                end("-flow-not-known", ", flow not known"));
    }

    private Step end(String suffix, String title) {
        return Step.end(step + suffix, perfusion + title, Challenges.TWO_RESULTS);
    }

    private static Condition surely(Condition condition) {
        return new Condition.Surely(condition);
    }
}
