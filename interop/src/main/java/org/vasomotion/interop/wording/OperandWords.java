package org.vasomotion.interop.wording;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Method;

/// What is compared, inside of a sentence.
@Api
public final class OperandWords {

    private OperandWords() {}

    public static String of(Operand operand) {
        return switch (operand) {
            case Operand.Measured measured -> Names.inside(measured.measurand().name()) + by(measured.methods());
            case Operand.MeasuredSince since ->
                Names.inside(since.measurand().name()) + by(since.methods()) + " (taken " + later(since.delay())
                        + Names.moment(since.mark()) + ")";
            case Operand.LastSeen seen ->
                "last " + Names.inside(seen.measurand().name());
            case Operand.Lowest lowest ->
                "lowest " + Names.inside(lowest.measurand().name()) + " of the last " + Wording.of(lowest.over());
            case Operand.Change change ->
                "change of " + Names.inside(change.measurand().name()) + " over about "
                        + Wording.of(change.since().ideally());
            case Operand.RateChange change ->
                "change of the rate of " + Names.inside(change.drug().name()) + " over the last "
                        + Wording.of(change.over());
            case Operand.Indexed indexed -> Names.words(indexed.index());
            case Operand.Running running ->
                "rate of " + Names.inside(running.drug().name());
            case Operand.Graded graded -> "grade of " + Names.words(graded.finding());
            case Operand.Since since -> "time since " + Names.moment(since.mark());
            case Operand.Counted counted -> "number of " + Names.words(counted.counter());
            case Operand.FluidSince since -> "crystalloid and colloid since " + Names.moment(since.mark());
            case Operand.Captured captured -> Names.words(captured.name());
            case Operand.Rise rise -> "rise of " + of(rise.now()) + " from " + Names.words(rise.captured());
            case Operand.RelativeRise rise ->
                "rise of " + of(rise.now()) + " in per cent of " + Names.words(rise.captured());
        };
    }

    private static String by(List<Method> methods) {
        return methods.isEmpty()
                ? ""
                : " by "
                        + Names.either(methods.stream()
                                .map(method -> Names.words(method.id()))
                                .toList());
    }

    private static String later(Duration delay) {
        return delay.isZero() ? "after " : Wording.of(delay) + " or more after ";
    }
}
