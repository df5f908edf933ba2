package org.vasomotion.guidance.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.BaselineWindow;
import org.vasomotion.model.evidence.Citation;

/// Writes conditions as nested lists.
///
/// @param note what is written behind a bound for its source
record ConditionText(Function<Citation, String> note) {

    String of(Condition condition) {
        StringBuilder text = new StringBuilder();
        write(condition, 0, text);
        return text.toString();
    }

    private void write(Condition condition, int depth, StringBuilder text) {
        switch (condition) {
            case Condition.Compare compare ->
                line(depth, text)
                        .append(operand(compare.operand()))
                        .append(' ')
                        .append(compare.comparison().sign())
                        .append(' ')
                        .append(compare.bound().value())
                        .append(note.apply(compare.bound().citation()))
                        .append('\n');
            case Condition.Seen seen ->
                line(depth, text).append("*").append(seen.pattern()).append("*\n");
            case Condition.CarriedOut done ->
                line(depth, text).append(done.action()).append(" was carried out\n");
            case Condition.All all -> group("all of", all.parts(), depth, text);
            case Condition.Any any -> group("any of", any.parts(), depth, text);
            case Condition.Not(Condition.Surely surely) ->
                group("not known to be so", List.of(surely.part()), depth, text);
            case Condition.Not not -> group("not", List.of(not.part()), depth, text);
            case Condition.Surely surely -> group("known to be so", List.of(surely.part()), depth, text);
            case Condition.Weighed weighed -> {
                group("some test says so", weighed.inFavor(), depth, text);
                group("and none says otherwise", weighed.against(), depth, text);
            }
        }
    }

    private void group(String head, List<Condition> parts, int depth, StringBuilder text) {
        line(depth, text).append(head).append('\n');
        parts.forEach(part -> write(part, depth + 1, text));
    }

    private static StringBuilder line(int depth, StringBuilder text) {
        return text.append("  ".repeat(depth)).append("- ");
    }

    static String operand(Operand operand) {
        return switch (operand) {
            case Operand.Measured measured -> measured.measurand().id();
            case Operand.LastSeen last -> last.measurand().id() + " when last seen";
            case Operand.Lowest lowest -> "lowest " + lowest.measurand().id() + " of " + time(lowest.over());
            case Operand.Change change -> "change of " + change.measurand().id() + since(change.since());
            case Operand.RateChange change ->
                "change of the rate of " + change.drug().id() + " over " + time(change.over());
            case Operand.Indexed indexed -> indexed.index();
            case Operand.Running running -> "rate of " + running.drug().id();
            case Operand.Graded graded -> "grade of " + graded.finding();
            case Operand.MeasuredSince since -> since.measurand().id() + " since " + since.mark();
            case Operand.Since since -> "time since " + since.mark();
            case Operand.Counted counted -> "count of " + counted.counter();
            case Operand.FluidSince since -> "fluid since " + since.mark();
            case Operand.Captured captured -> captured.name();
            case Operand.Rise rise -> "rise of " + operand(rise.now()) + " since " + rise.captured();
            case Operand.RelativeRise rise -> "relative rise of " + operand(rise.now()) + " since " + rise.captured();
        };
    }

    private static String since(BaselineWindow window) {
        return window.ideally().equals(window.atLeast())
                ? " since the reading before"
                : " over about " + time(window.ideally());
    }

    private static String time(Duration duration) {
        return duration.toMinutes() % 60 == 0 ? duration.toHours() + " h" : duration.toMinutes() + " min";
    }
}
