package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import org.vasomotion.guidance.condition.Operand;

/// Something that a look may find out, one way or another. The first option of each is that it is not known.
sealed interface Input {

    /// What a value is worth.
    ///
    /// @param operand without the demand that it be taken after a mark
    /// @param basis when what it is compared with was captured, which may be in this very look; [Instant#MIN] if
    ///     it is compared with nothing that was
    record Worth(Operand operand, Instant basis) implements Input {}

    /// Whether the value was taken late enough after a mark.
    ///
    /// @param mark when the mark was set, which may be in this very look
    record Taken(Operand.MeasuredSince operand, Instant mark) implements Input {}

    /// Whether a pattern is seen.
    record Sign(String pattern) implements Input {}

    /// Whether an action was carried out.
    ///
    /// @param entered when its step was entered, which may be in this very look
    record Done(String step, String action, Instant entered) implements Input {}

    /// What a value is worth that is not compared with anything captured.
    static Input worth(Operand operand) {
        return new Worth(operand, Instant.MIN);
    }

    /// The value behind an operand: what was measured after a mark is the same value as what was measured.
    static Operand valueOf(Operand operand) {
        return switch (operand) {
            case Operand.MeasuredSince since -> new Operand.Measured(since.measurand(), since.methods());
            case Operand.Rise rise -> new Operand.Rise(valueOf(rise.now()), rise.captured());
            case Operand.RelativeRise rise -> new Operand.RelativeRise(valueOf(rise.now()), rise.captured());
            case Operand.Measured _,
                    Operand.Indexed _,
                    Operand.Running _,
                    Operand.Graded _,
                    Operand.LastSeen _,
                    Operand.Lowest _,
                    Operand.Change _,
                    Operand.RateChange _,
                    Operand.Since _,
                    Operand.Counted _,
                    Operand.FluidSince _,
                    Operand.Captured _ -> operand;
        };
    }
}
