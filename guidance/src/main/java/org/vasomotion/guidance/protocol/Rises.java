package org.vasomotion.guidance.protocol;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

/// How much a value has changed since it was captured.
final class Rises {

    private static final Explanation HUNDRED = Explanation.constant(
            "percent", Quantity.of(100, Unit.ONE), Citation.derived("one hundred per cent in a whole"));

    private Rises() {}

    static Reading absolute(Reading now, Reading before, Unit unit) {
        return join(now, before, (later, earlier) -> difference(later, earlier, unit));
    }

    /// Per cent of the captured value; unknown where that may be zero.
    static Reading relative(Reading now, Reading before) {
        return join(now, before, (later, earlier) -> {
            Unit unit = later.value().unit();
            Explanation share = Explanation.derived(
                    "relative-rise", Operation.QUOTIENT, Unit.ONE, difference(later, earlier, unit), earlier);
            return Explanation.derived("relative-rise", Operation.PRODUCT, Unit.PERCENT, share, HUNDRED);
        });
    }

    private interface Formula {
        Explanation of(Explanation later, Explanation earlier);
    }

    private static Explanation difference(Explanation later, Explanation earlier, Unit unit) {
        return Explanation.derived("rise", Operation.DIFFERENCE, unit, later, earlier);
    }

    private static Reading join(Reading now, Reading before, Formula formula) {
        return switch (now) {
            case Reading.Missing missing -> missing;
            case Reading.Of later ->
                switch (before) {
                    case Reading.Missing missing -> missing;
                    case Reading.Of earlier -> compute(later, earlier, formula);
                };
        };
    }

    private static Reading compute(Reading.Of later, Reading.Of earlier, Formula formula) {
        Instant until = later.validUntil();
        try {
            return new Reading.Of(formula.of(later.explanation(), earlier.explanation()), later.observedAt(), until);
        } catch (ArithmeticException divisorMayBeZero) {
            return new Reading.Missing(List.of(new Gap.OutsideDomain("divisor-may-be-zero")), until);
        }
    }
}
