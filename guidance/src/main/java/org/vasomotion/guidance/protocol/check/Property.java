package org.vasomotion.guidance.protocol.check;

import org.vasomotion.model.Api;

/// What a protocol has to hold on every path.
@Api
public enum Property {
    /// From everywhere, deadlines alone lead to a step that ends the protocol.
    NO_DEAD_END("from everywhere the protocol comes to an end, even if nothing is known any more"),
    /// Some path leads to every step.
    EVERY_STEP_REACHABLE("every step can be reached"),
    /// A step is left when its outcome is known, and by a timer if it never is. The end of the window is timer
    /// enough for a step that adds no treatment; one that proposes fluid or a dose needs a timer of its own,
    /// because it would go on proposing for hours without anybody having answered.
    LEFT_BY_OUTCOME_OR_DEADLINE("every step is left by an outcome or a deadline"),
    /// The edges that are open at one instant lead somewhere.
    NO_CYCLE_WITHOUT_TIMER("no edges go round in a circle at one instant"),
    /// While the target is met, neither fluid nor a higher dose is proposed.
    TARGET_MET_STOPS("a met target stops fluid and doses"),
    /// No proposal of fluid or of a higher dose appears because something is unknown. Every input that a guard
    /// waits for is held against every value it could have: each would have led to the same proposal. Inputs that
    /// are read only as vetoes - in `Surely`, in `Weighed`, in guards that are passed over while unknown - may be
    /// unknown, but unknown must not be bolder than every known value.
    UNKNOWN_NEVER_INCREASES("less information never adds fluid or raises a dose"),
    /// While a stop rule is known to bite, no fluid is proposed, not even what was proposed before.
    NO_FLUID_PAST_STOP_RULE("no fluid is proposed past a stop rule"),
    /// Fluid is proposed only while what it needs is known to be given.
    NO_FLUID_WITHOUT_NEED("no fluid is proposed unless what it needs is known to be given"),
    /// Whoever leaves a test of treatment without the effect is told at once to put back every dose of it. The
    /// end of the window hands over to usual care and is not held to it.
    TEST_DOSES_REVERTED("what was raised for a test is put back when the test fails"),
    /// No path proposes more fluid than promised. What was refused does not count, nor what lapsed while there was
    /// neither an answer nor a trace of it in the record: what is given is charted before its step is left.
    FLUID_BOUNDED("no path proposes more fluid than promised"),
    /// No path raises a drug above the rate that was promised for it or, without a promise, above its hard bound. The
    /// window ends, so that the total is bounded as well.
    DOSE_BOUNDED("no path raises a dose above what was promised"),
    /// Limiting twice is limiting once, and limiting never raises.
    LIMITS_IDEMPOTENT("limits applied twice change nothing more, and never raise");

    private final String statement;

    Property(String statement) {
        this.statement = statement;
    }

    /// The property in one sentence.
    public String statement() {
        return statement;
    }
}
