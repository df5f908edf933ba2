package org.vasomotion.interop.protocol;

import java.util.List;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandKind;

/// What conditions speak of, in the words of the file.
final class Statements {

    private Statements() {}

    /// Whether a measurand is a clinician's statement, absent or present.
    static boolean isStatement(Measurand measurand) {
        return measurand.kind() instanceof MeasurandKind.Graded graded
                && graded.labels().equals(List.of("absent", "present"));
    }

    /// What an operand is about, for problems.
    static String subject(Operand operand) {
        return switch (operand) {
            case Operand.Measured measured -> measured.measurand().id();
            case Operand.MeasuredSince since -> since.measurand().id();
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
