package org.vasomotion.interop.protocol;

import org.vasomotion.guidance.condition.Operand;

/// What conditions speak of, in the words of the file.
final class Statements {

    private Statements() {}

    /// What an operand is about, for problems.
    static String subject(Operand operand) {
        return switch (operand) {
            case Operand.Measured measured -> measured.measurand().id();
            case Operand.MeasuredSince since -> since.measurand().id();
            case Operand.LastSeen seen -> seen.measurand().id();
            case Operand.Lowest lowest -> "the lowest " + lowest.measurand().id();
            case Operand.Change change -> "the change of " + change.measurand().id();
            case Operand.RateChange change ->
                "the change of the rate of " + change.drug().id();
            case Operand.Indexed indexed -> indexed.index();
            case Operand.Running running -> "the rate of " + running.drug().id();
            case Operand.Graded graded -> graded.finding();
            case Operand.Since since -> "the time since " + since.mark();
            case Operand.Counted counted -> "the count of " + counted.counter();
            case Operand.FluidSince since -> "the fluid since " + since.mark();
            case Operand.Captured captured -> "the captured " + captured.name();
            case Operand.Rise rise -> "the rise of " + subject(rise.now());
            case Operand.RelativeRise rise -> "the rise in per cent of " + subject(rise.now());
        };
    }
}
