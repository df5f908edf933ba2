package org.vasomotion.guidance.protocol.check;

import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;

/// Something that a running protocol remembers.
record Note(Kind kind, String name) {

    /// Kinds of things to remember.
    enum Kind {
        MARK,
        CAPTURED,
        COUNTER
    }

    /// What judging a condition may read of it.
    static Stream<Note> read(Condition condition) {
        return condition.comparisons().flatMap(compare -> read(compare.operand()));
    }

    /// What reading an operand reads of it.
    static Stream<Note> read(Operand operand) {
        return switch (operand) {
            case Operand.MeasuredSince since -> mark(since.mark());
            case Operand.Since since -> mark(since.mark());
            case Operand.FluidSince since -> mark(since.mark());
            case Operand.Counted counted -> Stream.of(new Note(Kind.COUNTER, counted.counter()));
            case Operand.Captured captured -> captured(captured.name());
            case Operand.Rise rise -> Stream.concat(read(rise.now()), captured(rise.captured()));
            case Operand.RelativeRise rise -> Stream.concat(read(rise.now()), captured(rise.captured()));
            case Operand.Measured _,
                    Operand.LastSeen _,
                    Operand.Lowest _,
                    Operand.Change _,
                    Operand.RateChange _,
                    Operand.Indexed _,
                    Operand.Running _,
                    Operand.Graded _ -> Stream.empty();
        };
    }

    private static Stream<Note> mark(String name) {
        return Stream.of(new Note(Kind.MARK, name));
    }

    private static Stream<Note> captured(String name) {
        return Stream.of(new Note(Kind.CAPTURED, name));
    }
}
